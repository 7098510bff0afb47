/** The leaflets of the demonstration ward: file name in `leaflets/` and the title residents see. */
export const DEMO_LEAFLETS = {
  'ba-dau-hieu': 'Tờ rơi để in: ba dấu hiệu cuộc gọi giả danh công an',
} as const satisfies Record<string, string>;
export type LeafletName = keyof typeof DEMO_LEAFLETS;
