/** The drawings of the Lucide set (ISC licence) that the site uses, each without its frame. */
import backpack from 'lucide-static/icons/graduation-cap.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import messageCircle from 'lucide-static/icons/message-circle-question-mark.svg?raw';
import octagonAlert from 'lucide-static/icons/octagon-alert.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import rss from 'lucide-static/icons/rss.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import share from 'lucide-static/icons/share-2.svg?raw';
import siren from 'lucide-static/icons/siren.svg?raw';
import square from 'lucide-static/icons/square.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import typeIcon from 'lucide-static/icons/a-large-small.svg?raw';
import volume from 'lucide-static/icons/volume-2.svg?raw';

const FILES = {
  'book-open': bookOpen,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  close,
  copy,
  download,
  'graduation-cap': backpack,
  'heart-handshake': heartHandshake,
  landmark,
  'message-question': messageCircle,
  'octagon-alert': octagonAlert,
  phone,
  printer,
  'rotate-ccw': rotateCcw,
  rss,
  search,
  share,
  siren,
  square,
  'triangle-alert': triangleAlert,
  type: typeIcon,
  volume,
} as const;

export type IconName = keyof typeof FILES;

export const ICON_NAMES: readonly IconName[] = Object.keys(FILES).filter((name): name is IconName => name in FILES);

/** By name: what stands inside the `svg` element. */
export const ICONS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FILES).map(([name, file]) => [
    name,
    file.slice(file.indexOf('>', file.indexOf('<svg')) + 1, file.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, ''),
  ]),
);
