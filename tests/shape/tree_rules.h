// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shape/source_tree.h"

#include <vector>

namespace unknot::shape {

/// Sources and scripts name the licence in their first line, or in the second after #!.
std::vector<Violation> checkLicence(const SourceFile &file);

/// No place of the machine it was written on, no package registry, no address with a password in it.
std::vector<Violation> checkPlaces(const SourceFile &file);

/// No header that includes a whole module of Qt.
std::vector<Violation> checkUmbrellas(const SourceFile &file);

} // namespace unknot::shape
