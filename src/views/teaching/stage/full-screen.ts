/** The whole screen or back, where the browser allows it; without, the page is enough. */
export const toggleFullScreen = (): void => {
  void (async () => {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
    } catch {
      // A telephone, or a page in a frame.
    }
  })();
};
