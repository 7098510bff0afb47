'use client';
/** The script on paper and as files, from its last saved text. */
import { useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui';

export function ScriptFiles() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const isModified = useFormModified();
  const format = useFormFields(([fields]) => fields['format']?.value);
  if (id === undefined) return null;
  const path = `${config.routes.api}/scripts/${String(id)}`;
  return (
    <section aria-labelledby="script-files" className="script-files">
      <h4 id="script-files">In và tải về</h4>
      <ul>
        <li>
          <a href={`${path}/ban-doc`} target="_blank" rel="noreferrer">
            In trang A4 để đọc
          </a>
        </li>
        <li>
          <a href={`${path}/ban-doc.docx`} download>
            Tải tệp Word (.docx)
          </a>
        </li>
        <li>
          <a href={`${path}/ban-doc.txt`} download>
            {format === 'message' ? 'Tải tin ngắn (.txt)' : 'Tải tệp chữ cho máy đọc (.txt)'}
          </a>
        </li>
      </ul>
      {isModified && <p role="status">Các tệp này lấy bản đã lưu. Hãy lưu để có những chỗ vừa sửa.</p>}
    </section>
  );
}
