/**
 * antd writes no styles at run time (the content security policy forbids style elements): it uses its static sheet,
 * whose variables hang on this class. The name is the sheet's own; a test holds them together.
 */
export const ANTD_VARIABLES = 'css-var-_R_0_';
