interface NotLoadedProps {
  readonly message: string;
  readonly retry: string;
  readonly onRetry: () => void;
}

/** Why something could not be loaded, with a button that tries again. */
export function NotLoaded({ message, retry, onRetry }: NotLoadedProps) {
  return (
    <div class="not-loaded" role="alert">
      <p class="hint">{message}</p>
      <button class="view-button" type="button" onClick={onRetry}>
        {retry}
      </button>
    </div>
  );
}
