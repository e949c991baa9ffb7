// SPDX-License-Identifier: GPL-3.0-or-later
// Empty: the target only carries the precompiled header.
