import 'antd/dist/antd.css';
import '../tokens.css';
import { ConfigProvider } from 'antd';
import chinese from 'antd/locale/zh_CN.js';
import type { ReactNode } from 'react';
import { KeysProvider } from '../keys/keys-provider.tsx';

/**
 * antd writes no styles at run time (the content security policy forbids style elements): it uses its static sheet,
 * whose variables hang on this class. The name is the sheet's own and is checked by a test.
 */
export const ANTD_VARIABLES = 'css-var-_R_0_';

const THEME = { zeroRuntime: true, hashed: false, cssVar: { key: ANTD_VARIABLES } } as const;

/** For the few style elements that antd's helpers still write, such as the scroll lock behind a dialog. */
const CSP = { nonce: document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '' };

/** Looks, language and keys for everything inside. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  return (
    <ConfigProvider locale={chinese} theme={THEME} wave={{ disabled: true }} csp={CSP}>
      <KeysProvider>{children}</KeysProvider>
    </ConfigProvider>
  );
}
