import { expect, it } from 'vitest';
import { pointsAsRead } from './points-as-read.ts';

it('joins the line breaks that the API tells of, and no other', () => {
  const text = '😀科泊\n\n尔 旅游。\n下文';
  const points = pointsAsRead({ text, joinableBreaks: [{ start: 3, end: 5 }] });
  expect(points.slice(1, 6).join('')).toBe('科泊尔');
  expect(points.join('')).toBe('😀科泊尔 旅游。\n下文');
});
