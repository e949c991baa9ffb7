// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/system_code.h"

#include <SQLiteCpp/Exception.h>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <type_traits>

struct sqlite3;

namespace unknot::diary {

/// What SQLite said, as one of our codes. The connection, if there is one, tells a full disk from a failing one.
base::Error errorOf(const SQLite::Exception &exception, sqlite3 *connection);
/// A refusal that is already one of our codes, on its way out of a store.
struct Refused : std::runtime_error
{
    Refused(base::ErrorCode refusal, const std::string &detail)
        : std::runtime_error(detail)
        , code(refusal)
    {
    }

    base::ErrorCode code;
};

/// Runs the work of one public function; this is the line below which the module throws.
template<typename Work>
auto guarded(sqlite3 *connection, Work &&work) -> base::Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorOf(exception, connection));
    } catch (const Refused &refused) {
        return base::failure(refused.code, refused.what());
    } catch (const std::filesystem::filesystem_error &problem) {
        return base::failure(base::codeOfSystem(problem.code().value()), problem.code().message());
    }
}

} // namespace unknot::diary
