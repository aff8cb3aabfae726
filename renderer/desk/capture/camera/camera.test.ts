import { expect, test } from 'vitest';
import { faultOf } from './camera-fault.ts';
import { chosenCamera, nextCamera } from './camera-list.ts';

const CAMERAS = [
  { id: 'a', label: '高拍仪' },
  { id: 'b', label: '摄像头' },
];

test('CP8 the camera that was used last is used again, another one when it is gone', () => {
  expect(chosenCamera(CAMERAS, 'b')?.label).toBe('摄像头');
  expect(chosenCamera(CAMERAS, 'gone')?.label).toBe('高拍仪');
  expect(chosenCamera([], 'b')).toBeNull();
});

test('CP8 a key goes from camera to camera, round and round', () => {
  expect(nextCamera(CAMERAS, 'a')?.id).toBe('b');
  expect(nextCamera(CAMERAS, 'b')?.id).toBe('a');
  expect(nextCamera([], '')).toBeNull();
});

test('CP9 no camera, a camera in use and a camera refused are told apart', () => {
  const named = (name: string) => Object.assign(new Error('told'), { name });
  expect(
    ['NotFoundError', 'NotReadableError', 'NotAllowedError', 'Strange'].map((name) => faultOf(named(name))),
  ).toEqual(['none', 'busy', 'refused', 'other']);
  expect(faultOf(null)).toBe('other');
});
