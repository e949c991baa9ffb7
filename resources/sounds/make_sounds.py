#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tones of a session beside itself: 44.1 kHz, mono, 16 bit.

One family: every pitch is of the pentatonic scale on D, so that any two tones that meet agree, and every note is the
same soft mallet. What differs is direction and rhythm, which carry in noise and to people who do not hear pitch well:

  prepare      slowly up                  start      one clear note
  half         two quick equal notes      switch     down and up again
  count        a short high tick          end        a full chord, long (never to be taken for one more count)
  rest         slowly down                finished   four notes up
  pause-on     quickly down               pause-off  quickly up
  breathe-in   a swell that rises         breathe-out a swell that falls

The peak of each is -12 dBFS, so that two at once stay at -6. Needs nothing but Python.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 44100
PEAK = 10 ** (-12 / 20)
BREATH_PEAK = 10 ** (-18 / 20)

D4, E4, FS4, A4, B4 = 293.66, 329.63, 369.99, 440.00, 493.88
D5, FS5, A5 = 587.33, 739.99, 880.00

# Overtone, share, and how much faster than the fundamental it dies away: a wooden bar struck with felt.
MALLET = ((1.0, 1.0, 1.0), (2.0, 0.28, 1.7), (3.0, 0.10, 2.6), (4.0, 0.07, 3.4))


def raised_cosine(x):
    return 0.5 - 0.5 * math.cos(math.pi * min(max(x, 0.0), 1.0))


def note(samples, start, pitch, length, loud=1.0, attack=0.006):
    """Adds a struck note; it has died away by itself before it is cut, and the cut is faded."""
    first, count = round(start * RATE), round(length * RATE)
    for n in range(count):
        t = n / RATE
        ends = raised_cosine(t / attack) * raised_cosine((length - t) / 0.020)
        body = sum(share * math.exp(-4.5 * faster * t / length) * math.sin(2 * math.pi * pitch * over * t)
                   for over, share, faster in MALLET)
        samples[first + n] += loud * ends * body


def swell(samples, low, high, length):
    """A breath: a tone that glides from one pitch to the other while it grows and fades."""
    phase = 0.0
    for n in range(len(samples)):
        x = n / len(samples)
        pitch = low * (high / low) ** raised_cosine(x)
        phase += 2 * math.pi * pitch / RATE
        samples[n] += math.sin(math.pi * x) ** 2 * (math.sin(phase) + 0.15 * math.sin(2 * phase))


def notes(length, *struck):
    samples = [0.0] * round(length * RATE)
    for start, pitch, lasting, loud in struck:
        note(samples, start, pitch, lasting, loud)
    return samples


def breath(low, high, length):
    samples = [0.0] * round(length * RATE)
    swell(samples, low, high, length)
    return samples


def write(name, samples, peak=PEAK):
    top = max(abs(s) for s in samples)
    data = b"".join(struct.pack("<h", round(s / top * peak * 32767)) for s in samples)
    with wave.open(str(Path(__file__).with_name(name + ".wav")), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(data)


def main():
    write("prepare", notes(0.95, (0.0, D4, 0.50, 0.9), (0.28, A4, 0.66, 1.0)))
    write("start", notes(0.70, (0.0, D5, 0.70, 1.0), (0.0, A5, 0.70, 0.35)))
    write("half", notes(0.48, (0.0, FS4, 0.22, 1.0), (0.17, FS4, 0.30, 1.0)))
    write("switch", notes(0.85, (0.0, A4, 0.35, 1.0), (0.18, E4, 0.35, 1.0), (0.36, A4, 0.48, 1.0)))
    write("count", notes(0.11, (0.0, A5, 0.11, 1.0)))
    write("end", notes(1.20, (0.0, D4, 1.20, 1.0), (0.0, FS4, 1.15, 0.7), (0.0, A4, 1.10, 0.7)))
    write("rest", notes(0.95, (0.0, A4, 0.50, 0.9), (0.28, D4, 0.66, 1.0)))
    write("finished", notes(2.30, (0.0, D4, 0.9, 0.8), (0.20, A4, 0.9, 0.8), (0.40, D5, 1.1, 0.8),
                            (0.64, FS5, 1.6, 0.9), (0.64, D4, 1.6, 0.5)))
    write("pause-on", notes(0.42, (0.0, B4, 0.22, 1.0), (0.12, FS4, 0.30, 1.0)))
    write("pause-off", notes(0.42, (0.0, FS4, 0.22, 1.0), (0.12, B4, 0.30, 1.0)))
    write("breathe-in", breath(D4, A4, 1.40), BREATH_PEAK)
    write("breathe-out", breath(A4, D4, 1.80), BREATH_PEAK)


if __name__ == "__main__":
    main()
