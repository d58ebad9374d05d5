import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { OutputFailed } from './commands/destinations.ts';
import { ClosedPipe, type OutputFile, type Sink, type Streams } from './commands/streams.ts';
import { reasonOf } from './reading/reasons.ts';

/** The streams of this process. Each costs time to open, so none is touched before it is asked for. */
export function processStreams(): Streams {
  let out: Sink | undefined;
  let err: Sink | undefined;
  return {
    in: {
      get chunks() {
        return process.stdin;
      },
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
    },
    get out() {
      out ??= sinkOf(process.stdout, 'standard output');
      return out;
    },
    get err() {
      err ??= silentlyClosed(sinkOf(process.stderr, 'standard error'));
      return err;
    },
    cwd: process.cwd(),
    env: process.env,
    create,
    createFolder: (location) => mkdirSync(location, { recursive: true }),
  };
}

/** Each write waits for the one before, so that memory does not fill with what a slow reader has yet to take. */
function sinkOf(stream: NodeJS.WriteStream, name: string): Sink {
  // The write's own callback tells of a fault; without a listener the event would end the process.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    width: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(faultOf(error, name)) : resolve()));
      }),
  };
}

function faultOf(error: NodeJS.ErrnoException, name: string): Error {
  const isClosed = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
  return isClosed ? new ClosedPipe() : new OutputFailed(`cannot write to ${name}: ${reasonOf(error)}`);
}

// What cannot be said is no reason not to go on.
const silentlyClosed = (sink: Sink): Sink => ({ ...sink, write: (text) => sink.write(text).catch(() => {}) });

function create(location: string): OutputFile {
  const file = openSync(location, 'w');
  return {
    write: async (text) => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    close: () => closeSync(file),
  };
}
