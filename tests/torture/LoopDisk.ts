import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' }).toString();

/**
 * A disk in a file, mounted through the kernel's loop device (Linux, root). What a program has not forced to the disk is in the
 * kernel's memory and not in the file: a copy of the file is what a power cut would leave.
 */
export class LoopDisk {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'nachklang-disk-'));
  private readonly image = path.join(this.folder, 'disk.img');
  /** Where programs see the disk. */
  readonly mounted = path.join(this.folder, 'disk');

  private constructor(megabytes: number) {
    mkdirSync(this.mounted);
    run('truncate', '-s', `${megabytes}M`, this.image);
    run('mkfs.ext4', '-q', '-F', '-m', '0', this.image);
    this.mount();
  }

  /** @throws an error that says so where this machine does not let a file be mounted */
  static make(megabytes = 400): LoopDisk {
    try {
      return new LoopDisk(megabytes);
    } catch (cause) {
      throw new Error('This machine mounts no loop device: it takes Linux, root, mkfs.ext4 and /dev/loop*.', { cause });
    }
  }

  /** The kernel would write its memory back after some seconds by itself: here it waits for a minute, so that a cut hits harder. */
  private mount(): void {
    run('mount', '-o', 'loop,commit=60', this.image, this.mounted);
  }

  /** Puts everything written so far on the disk. */
  sync(): void {
    run('sync', '-f', this.mounted);
  }

  /** Keeps what has reached the disk at this moment; nothing may write meanwhile. */
  keepMoment(): void {
    copyFileSync(this.image, path.join(this.folder, 'cut.img'));
  }

  /** The disk as it was at the kept moment, as after the power came back. */
  goBack(): void {
    run('umount', '-l', this.mounted);
    rmSync(this.image);
    run('mv', path.join(this.folder, 'cut.img'), this.image);
    this.mount();
  }

  /** Takes all the room that is left. */
  fill(): void {
    const file = path.join(this.mounted, 'filler');
    for (const size of [1 << 20, 1 << 12])
      try {
        for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
  }

  free(): void {
    rmSync(path.join(this.mounted, 'filler'), { force: true });
  }

  remove(): void {
    run('umount', '-l', this.mounted);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
