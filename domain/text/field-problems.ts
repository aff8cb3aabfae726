// What a field says when its content cannot be, or may not be, right. The one place for these sentences and for how hard
// each is. `warn`: the clerk may go on and gives a reason, because a real person might really have it. `error`: nobody has.

export type ProblemLevel = 'warn' | 'error';

type Problem = { readonly level: ProblemLevel; readonly text: string };

const GO_ON = '核对无误的，注明理由后可继续。';

/** `{name}` stands for a detail handed in. */
export const FIELD_PROBLEMS = {
  'id-shape': error('身份证号码应为 18 位：前 17 位数字，末位数字或 X；现为 {length} 位。'),
  'id-first-generation': warn(`这是 15 位的旧身份证号码，现行号码为 18 位。${GO_ON}`),
  'id-birth-impossible': error('身份证号码第 7 至 14 位应为真实的出生日期，现为 {digits}。'),
  'id-birth-future': error('身份证号码中的出生日期 {date} 晚于今天，请对照证件核对。'),
  'id-birth-too-early': error('身份证号码中的出生日期应在 1900 年之后，现为 {digits}。'),
  'id-check-digit': warn(`身份证号码末位与前 17 位不符，请逐位对照证件。${GO_ON}`),
  'id-area-unknown': warn(`身份证号码前两位不是已知的省级代码，请对照证件。${GO_ON}`),
  'id-kind-mismatch': warn(`号码与所选证件类型“{expected}”不一致，请核对证件类型。${GO_ON}`),
  'document-characters': error('证件号码应由数字、字母组成，可带括号和短横，不含汉字、表情或其他符号。'),
  'document-length': error('证件号码应为 {min} 至 {max} 个字符，现为 {length} 个。'),
  'document-unusual': warn(`不是 18 位身份证号码；若为护照等其他证件，请选对证件类型。${GO_ON}`),
  'document-shape': warn(`号码不像所选证件的格式，应为{expected}。${GO_ON}`),

  'uscc-shape': error('统一社会信用代码应为 18 位数字和大写字母，现为 {length} 位。'),
  'uscc-letters': error('统一社会信用代码只用数字和大写字母，且不用 I、O、S、V、Z。'),
  'uscc-old-form': warn(`这是旧的注册号或组织机构代码，现行统一社会信用代码为 18 位。${GO_ON}`),
  'uscc-check-digit': warn(`统一社会信用代码末位与前 17 位不符，请对照执照。${GO_ON}`),

  'phone-characters': error('电话应为手机号码（11 位）或带区号的固定电话，不含汉字、字母。'),
  'phone-length': error('电话应为 11 位手机号码或带区号的固定电话（如 0743-1234567），现为 {length} 位数字。'),
  'phone-mobile-length': error('手机号码应为 11 位，现为 {length} 位。'),
  'phone-no-area': warn(`固定电话应带区号，如 0743-1234567。${GO_ON}`),
  'phone-unusual': warn(`不像手机号码、带区号的固定电话或 400 电话。${GO_ON}`),

  'account-characters': error('银行账号应全部为数字。'),
  'account-length': error('银行账号应为 12 至 19 位数字，现为 {length} 位。'),
  'account-length-unusual': warn(`银行账号一般为 12 至 19 位，现为 {length} 位。${GO_ON}`),
  'account-check-digit': warn(`银行卡号末位校验不符，请对照银行卡；存折账号可能没有校验位。${GO_ON}`),

  'name-too-long': error('{what}最多 {max} 个字，现为 {length} 个字。'),
  'name-digits': error('姓名应为汉字或字母，不含数字。'),
  'name-emoji': error('{what}不能含表情或图形符号。'),
  'name-control': error('{what}含有无法显示的字符，请删去后重新输入。'),
  'name-unusual': warn(`姓名应为汉字（可带间隔号“·”）或外文字母，现有“{characters}”。${GO_ON}`),
  'name-single': warn(`姓名只有一个字。${GO_ON}`),
  'name-private-use': warn(`含有自造字编码（生僻字），换一台电脑可能显示不出，请尽量改用标准字。${GO_ON}`),

  'date-shape': error('日期应为年月日，如 20260105 或 2026-01-05。'),
  'date-impossible': error('没有 {text} 这一天，请核对年月日。'),
  'date-future': error('日期不能晚于今天（{today}）。'),
  'date-birth-too-early': error('出生日期应在 1900 年之后。'),
  'month-shape': warn(`应写年月，如 2026-12。${GO_ON}`),
  'date-past': warn(`日期早于今天（{today}）。${GO_ON}`),

  'count-shape': error('应为 0 至 {max} 的整数。'),
  'count-negative': error('不能小于 0，应为 0 至 {max} 的整数。'),
  'count-too-large': error('应为 0 至 {max} 的整数，现为 {value}。'),
  'number-shape': error('应为数字，如 12 或 12.5。'),
  'money-unit': error('这里按{unit}填写，请换算后只填数字。'),
  'number-negative': error('应为不小于 0 的数字。'),
  'number-decimals': error('最多 {max} 位小数。'),
  'number-too-large': error('数字过大，整数部分最多 {max} 位。'),
  'number-range': error('应在 {min} 至 {max} 之间，现为 {value}。'),

  'select-unknown': error('请从选项中选择。'),
  'address-short': warn(`地址应写到乡镇、村组或街道门牌。${GO_ON}`),
  'text-too-long': error('最多 {max} 个字，现为 {length} 个字。'),
  'text-control': error('含有无法显示的字符，请删去后重新输入。'),
  'text-emoji': error('不能含表情或图形符号，文书上印不出来；请改用文字。'),
} as const satisfies Readonly<Record<string, Problem>>;

export type FieldProblemCode = keyof typeof FIELD_PROBLEMS;
export type ProblemDetails = Readonly<Record<string, string | number>>;

/** A doubt where there is no place for a reason: the clerk who has looked again goes on without one. */
export function withoutReason(message: string): string {
  return message.replace(GO_ON, '核对无误的可以继续。');
}

export function problemLevel(code: FieldProblemCode): ProblemLevel {
  return FIELD_PROBLEMS[code].level;
}

export function problemText(code: FieldProblemCode, details: ProblemDetails = {}): string {
  return FIELD_PROBLEMS[code].text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}

function warn(text: string): Problem & { readonly level: 'warn' } {
  return { level: 'warn', text };
}

function error(text: string): Problem & { readonly level: 'error' } {
  return { level: 'error', text };
}
