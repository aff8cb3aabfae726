import 'antd/dist/antd.css';
import '../tokens.css';
import { ConfigProvider } from 'antd';
import chinese from 'antd/locale/zh_CN.js';
import type { ReactNode } from 'react';
import { KeysProvider } from '../keys/keys-provider.tsx';
import { ANTD_VARIABLES } from './antd-variables.ts';

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
