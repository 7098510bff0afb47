/** For people at a keyboard: past the whole form to the steps. Seen only while it has the focus. */
export function SkipToStage() {
  return (
    <a className="skip-to-stage" href="#stage-panel">
      Tới bước và các nút
    </a>
  );
}
