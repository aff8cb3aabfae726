/** Why a result cannot be recorded, handed over to a proxy, taken along or sent electronically, and the way out. */
export const RESULT_REFUSALS = {
  proxyNeedsMandate: () => '代领的，请写明看了什么委托手续，以及怎样核对领取人身份。',
  villageNeedsPoint: () => '由村里转交的，请填写代办员姓名和服务点。',
  electronicNeedsPlace: () => '电子送达的，请填写送到哪里（手机号、邮箱或电子证照库）。',
  paperNotElectronic: (name: string) => `“${name}”的结果是纸质的，在窗口，不能只作电子送达。请选别的送达方式。`,
  bornMissing: (name: string, labels: readonly string[]) =>
    `准予“${name}”，要把结果上的“${labels.join('”“')}”写上；结果还没拿到的，等拿到了再登记。`,
} as const;
