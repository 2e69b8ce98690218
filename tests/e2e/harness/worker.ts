import type { DevtoolsPipe } from './devtools-pipe';
import { until } from './until';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** Evaluates in the background worker over the pipe and lets go of it again: an attached session keeps it alive. */
export async function evaluateInWorker(pipe: DevtoolsPipe, extensionId: string, expression: string): Promise<void> {
  const target = await until('the background worker runs', async () => {
    const { targetInfos } = await pipe.send<{ targetInfos: TargetInfo[] }>('Target.getTargets', { filter: [{}] });
    return targetInfos.find((info) => info.type === 'service_worker' && info.url.includes(extensionId));
  });
  const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: true,
  });
  await pipe.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true }, sessionId).catch(() => {});
  await pipe.send('Target.detachFromTarget', { sessionId }).catch(() => {});
}
