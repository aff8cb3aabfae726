import { app, type Session, type WebContents } from 'electron';
import { START_PAGE } from './address.ts';
import { isGiven } from './permissions.ts';

/** Nothing leaves the PC and nothing comes in: only addresses within the program may be loaded. */
const INNER_ADDRESSES = /^(app|blob|data|devtools):/;

/** Shuts a session against the network and against asking for sound, notices, places, …. */
export function guardSession(session: Session): void {
  // Not even the clipboard: copying goes through the main process, which takes it off again.
  session.setPermissionRequestHandler((_, permission, decide, { requestingUrl: url, isMainFrame, ...more }) => {
    decide(isGiven({ permission, url, isMainFrame, media: 'mediaTypes' in more ? (more.mediaTypes ?? []) : [] }));
  });
  session.setPermissionCheckHandler((_, permission, __, { requestingUrl, isMainFrame, mediaType }) =>
    isGiven({ permission, url: requestingUrl ?? '', isMainFrame, media: mediaType ? [mediaType] : [] }),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !INNER_ADDRESSES.test(url) }));
  // The spell checker would fetch dictionaries from the network.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}

/** No page ever goes elsewhere, opens a window or embeds a foreign one. */
export function guardContents(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => preventUnlessReload(event, contents));
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // Peer connections go past the session's filter and past every policy of the page.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** A page may load itself anew, as after a repair. */
function preventUnlessReload(event: { readonly url: string; preventDefault: () => void }, contents: WebContents): void {
  const withoutHash = (address: string) => address.replace(/#.*$/, '');
  const isReload = withoutHash(event.url) === START_PAGE && withoutHash(contents.getURL()) === START_PAGE;
  if (!isReload) event.preventDefault();
}
