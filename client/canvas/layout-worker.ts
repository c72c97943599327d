import { type LayoutTask, layOut } from './lay-out.ts';

// A thread of its own: it is sent a task, and answers with the places.
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => postMessage(layOut(data)));
