import type { StationProfile } from '../../../domain/station/station-state.ts';

export const BENCH_STATION: StationProfile = {
  code: '0003',
  name: '综合窗口3号',
  hall: '永顺县政务服务中心',
  county: { code: '433127', name: '永顺县' },
  channel: 'hall',
  phone: '',
  address: '',
  closingTime: '17:30',
  operators: [{ no: '0301', name: '测试甲' }],
};
