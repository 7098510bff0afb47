/** Who works in the newsroom. One person has one role. */
export const ROLES = ['reporter', 'editor', 'approver', 'broadcaster', 'analyst', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS = {
  reporter: 'Phóng viên, cộng tác viên',
  editor: 'Biên tập viên',
  approver: 'Người duyệt',
  broadcaster: 'Cán bộ đài truyền thanh',
  analyst: 'Người làm báo cáo',
  administrator: 'Quản trị',
} as const satisfies Record<Role, string>;
