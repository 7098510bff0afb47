'use client';
import { useEffect, useRef } from 'react';
import { blocksOf, type BlurRegion } from './blur-region.ts';

/** The region as it will look: as many blocks as the server leaves. */
export function RegionPreview({
  region,
  picture,
}: {
  readonly region: BlurRegion;
  readonly picture: HTMLImageElement;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = { width: picture.naturalWidth, height: picture.naturalHeight };
  const blocks = blocksOf(region, size);
  useEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    pen.imageSmoothingQuality = 'high';
    pen.clearRect(0, 0, blocks.width, blocks.height);
    const { x, y, width, height } = region;
    pen.drawImage(
      picture,
      x * size.width,
      y * size.height,
      width * size.width,
      height * size.height,
      0,
      0,
      blocks.width,
      blocks.height,
    );
  });
  return <canvas className="blur-region__preview" height={blocks.height} ref={canvas} width={blocks.width} />;
}
