/** The entry of ours in the frame's own history. */
export interface HeldBack {
  /** Takes the entry away again. Resolves when the history is as it was. */
  leave: () => Promise<void>;
}

const state = 'plainly';
/** Longest wait for the browser to go back one entry (milliseconds). */
const patience = 200;

/**
 * Makes the browser's Back close the reader: at the first real gesture an entry is pushed into the frame's own history, so the
 * page never sees a `popstate`. Without a gesture browsers skip such entries, so it is not pushed before.
 */
export const holdBack = (view: Window, onBack: () => void, signal: AbortSignal): HeldBack => {
  let pushed = false;
  let left: (() => void) | null = null;
  const push = (): void => {
    if (pushed || view.navigator.userActivation?.isActive === false) return;
    pushed = true;
    view.history.pushState(state, '');
  };
  for (const gesture of ['mousedown', 'pointerup', 'keyup', 'touchend']) view.addEventListener(gesture, push, { signal, capture: true });
  view.addEventListener(
    'popstate',
    () => {
      if (!pushed || view.history.state === state) return;
      pushed = false;
      if (left) left();
      else onBack();
    },
    { signal },
  );
  return {
    leave: () =>
      new Promise((resolve) => {
        if (!pushed) return resolve();
        left = resolve;
        setTimeout(resolve, patience);
        view.history.back();
      }),
  };
};
