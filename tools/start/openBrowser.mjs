import { spawn } from 'node:child_process';

/**
 * Opens the address in the person's browser, where there is a desktop; elsewhere, and when it
 * fails, the printed address has to do.
 * @param {string} address
 */
export function openBrowser(address) {
  const command = openerOf(process.platform, process.env);
  if (command === undefined) return;
  const [name, ...args] = command;
  const child = spawn(name, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/**
 * @param {string} platform
 * @param {Record<string, string | undefined>} environment
 * @returns {[string, ...string[]] | undefined} undefined where there is no desktop
 */
export function openerOf(platform, environment) {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  const hasDesktop = environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY'];
  return hasDesktop ? ['xdg-open'] : undefined;
}
