'use client';
import './editorial-screens.css';
import { Button, useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import { ConflictDialog } from './ConflictDialog.tsx';
import { dropTypedCopy, fetchTypedCopy, sendTypedCopy } from './typed-copy-on-server.ts';
import { useReadableTitle } from './use-readable-title.ts';
import { findTypedCopy, newerCopy, typedCopyKey, writeTypedCopy, type TypedCopy } from './typed-copy.ts';

const LOOK_EVERY_MS = 1_000;
const SEND_EVERY_MS = 8_000;

/** Keeps what is typed, here and on the server, until it is saved; offers it again after a crash, on any machine. */
export function TypingKeeper() {
  useReadableTitle();
  const { id, collectionSlug = '' } = useDocumentInfo();
  const { user } = useAuth();
  const { getData, reset, setModified } = useForm();
  const isModified = useFormModified();
  const key = typedCopyKey({ userId: String(user?.id), collection: collectionSlug, id: id?.toString() });
  const [found, setFound] = useState<TypedCopy>();
  const [isComparing, setComparing] = useState(false);
  const [isFull, setFull] = useState(false);
  const [keptAt, setKeptAt] = useState('');
  const written = useRef('');

  const sent = useRef({ text: '', atMs: 0 });
  const isOnServer = useRef(false);
  const sending = useRef(Promise.resolve());

  useEffect(() => {
    let isCurrent = true;
    const own = findTypedCopy(window.localStorage, key);
    setFound(own);
    const ask = async (): Promise<void> => {
      const copy = await fetchTypedCopy(key);
      if (!isCurrent) return;
      isOnServer.current = copy !== undefined;
      setFound(newerCopy(own, copy));
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [key]);

  const keep = useCallback(
    (isClosing: boolean) => {
      const data = getData();
      const text = JSON.stringify(data);
      const copy = { base: baseOf(data), atMs: Date.now(), data };
      if (text !== written.current) {
        written.current = text;
        setFull(!writeTypedCopy(window.localStorage, key, copy));
        setKeptAt(formatVietnamInstant(copy.atMs));
      }
      const isDue = isClosing || copy.atMs - sent.current.atMs >= SEND_EVERY_MS;
      if (!isDue || text === sent.current.text) return;
      sent.current = { text, atMs: copy.atMs };
      const send = async (): Promise<void> => {
        const hasArrived = await sendTypedCopy(key, copy, isClosing);
        if (hasArrived) isOnServer.current = true;
        else sent.current.text = '';
      };
      sending.current = send();
    },
    [getData, key],
  );

  useEffect(() => {
    if (!isModified) return undefined;
    const timer = setInterval(() => keep(false), LOOK_EVERY_MS);
    const close = (): void => keep(true);
    window.addEventListener('pagehide', close);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', close);
    };
  }, [isModified, keep]);

  // Whoever goes on to another page of the admin leaves the last words too.
  const leaving = useRef<() => void>(undefined);
  useEffect(() => {
    leaving.current = isModified ? () => keep(true) : undefined;
  }, [isModified, keep]);
  useEffect(() => () => leaving.current?.(), []);

  const dropFromServer = useCallback(() => {
    const drop = async (): Promise<void> => {
      // One that is still on its way would arrive after its removal.
      await sending.current;
      sent.current = { text: '', atMs: 0 };
      if (isOnServer.current) await dropTypedCopy(key);
      isOnServer.current = false;
    };
    void drop();
  }, [key]);

  const wasModified = useRef(false);
  useEffect(() => {
    if (wasModified.current && !isModified) {
      window.localStorage.removeItem(key);
      dropFromServer();
      // A refused save counts as none a moment later: the same text is then kept again.
      written.current = '';
      setKeptAt('');
    }
    wasModified.current = isModified;
  }, [isModified, key, dropFromServer]);

  const forget = (): void => {
    window.localStorage.removeItem(key);
    dropFromServer();
    setFound(undefined);
  };
  const putBack = async (data: TypedCopy['data']): Promise<void> => {
    await reset(data);
    setModified(true);
    setComparing(false);
    setFound(undefined);
  };

  if (isFull) {
    return (
      <p className="typing-keeper" role="alert">
        Trình duyệt không còn chỗ giữ chữ đang gõ. Hãy lưu bản nháp thường xuyên.
      </p>
    );
  }
  if (!found) {
    return (
      <p className="typing-keeper__kept">
        {isModified && keptAt !== '' && `Chữ đang gõ đã được tự giữ lúc ${keptAt}. Xong thì bấm “Lưu bản nháp”.`}
      </p>
    );
  }
  const isSameBase = found.base === baseOf(getData());
  return (
    <section className="typing-keeper" aria-label="Chữ chưa lưu">
      <p>
        Có chữ bạn gõ lúc {formatVietnamInstant(found.atMs)} mà chưa lưu.
        {!isSameBase && ' Từ lúc đó đã có bản lưu mới: hãy so hai bản trước.'}
      </p>
      <div className="typing-keeper__buttons">
        {isSameBase && (
          <Button margin={false} onClick={() => void putBack(found.data)} size="medium" type="button">
            Khôi phục
          </Button>
        )}
        {id !== undefined && (
          <Button buttonStyle="secondary" margin={false} onClick={() => setComparing(true)} size="medium" type="button">
            So với bản đã lưu
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={forget} size="medium" type="button">
          Bỏ đi
        </Button>
      </div>
      {isComparing && id !== undefined && (
        <ConflictDialog
          address={`/api/${collectionSlug}/${id}`}
          base={found.base}
          mine={found.data}
          onCancel={() => setComparing(false)}
          onMerged={(data) => void putBack(data)}
        />
      )}
    </section>
  );
}

function baseOf(data: Readonly<Record<string, unknown>>): string {
  const base = data['baseVersion'];
  return typeof base === 'string' ? base : '';
}
