import type { LeftOut } from '../../src/rpc';

interface LeftOutListProps {
  readonly title: string;
  readonly leftOut: readonly LeftOut[];
}

/** The clients for whom nothing was done, each with the reason. */
export function LeftOutList({ title, leftOut }: LeftOutListProps) {
  if (leftOut.length === 0) return null;
  return (
    <div role="status">
      <p>{title}</p>
      <ul class="rows">
        {leftOut.map(({ client, message }) => (
          <li key={client} class="card-row">
            {/* Most reasons name the client themselves. */}
            {!message.includes(client) && <strong>{client}</strong>}
            <div class="quiet">{message}</div>
          </li>
        ))}
      </ul>
    </div>
  );
}
