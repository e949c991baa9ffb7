// SPDX-License-Identifier: GPL-3.0-or-later
// Read by moc before every header: Qt 6.4's moc stumbles over <chrono> and <concepts> of GCC 12 unless the library's
// own configuration came first.
#include <version>
