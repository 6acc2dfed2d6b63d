/** Waits until what was asked of WebGL has been drawn, which it else does after the frame that is measured. */
export function finishGl(canvas: HTMLCanvasElement | null | undefined): void {
  const gl = canvas?.getContext('webgl2')
  gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
}
