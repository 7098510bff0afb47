/** The tokens of `tokens.css`, named for the page that shows them; a test holds the two together. */
export const COLOUR_TOKENS = [
  { name: 'paper', use: 'nền trang' },
  { name: 'surface', use: 'nền thẻ' },
  { name: 'sunken', use: 'nền chìm' },
  { name: 'ink', use: 'chữ' },
  { name: 'ink-soft', use: 'chữ phụ' },
  { name: 'rule', use: 'đường kẻ' },
  { name: 'rule-strong', use: 'viền ô nhập' },
  { name: 'lacquer', use: 'sơn mài: đầu trang, nút gọi' },
  { name: 'lacquer-deep', use: 'sơn mài đậm' },
  { name: 'on-lacquer', use: 'chữ trên sơn mài' },
  { name: 'gold', use: 'vàng lá' },
  { name: 'link', use: 'liên kết' },
  { name: 'link-hover', use: 'liên kết khi trỏ' },
  { name: 'alarm-ground', use: 'nền dấu hiệu' },
  { name: 'alarm-edge', use: 'viền dấu hiệu' },
  { name: 'help-ground', use: 'nền giúp đỡ' },
  { name: 'help-edge', use: 'viền giúp đỡ' },
  { name: 'focus', use: 'vị trí bàn phím' },
  { name: 'focus-ink', use: 'mực trên vị trí bàn phím' },
] as const;

export const SIZE_TOKENS = [
  { name: 'size-h1' },
  { name: 'size-h2' },
  { name: 'size-h3' },
  { name: 'size-lead' },
  { name: 'size-text' },
  { name: 'size-small' },
] as const;

export const SPACE_TOKENS = [
  { name: 'space-1' },
  { name: 'space-2' },
  { name: 'space-3' },
  { name: 'space-4' },
  { name: 'space-5' },
  { name: 'space-6' },
  { name: 'space-7' },
] as const;
