// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

/// The steps with files that a diary, its backups and its recovery are made of. Each throws Refused with the system's
/// reason.
namespace unknot::diary {

std::filesystem::path fileIn(const std::filesystem::path &folder);
std::filesystem::path backupFolderIn(const std::filesystem::path &folder);
/// Where a diary goes that another one takes the place of.
std::filesystem::path asideFolderIn(const std::filesystem::path &folder);

[[noreturn]] void refuseSystem(const char *what);
/// 0700; those above it as the system makes them.
void makeFolder(const std::filesystem::path &folder);
/// 0600, because SQLite makes files that others may read; one that is there keeps its rights. Fails when it is there.
void makeEmptyFile(const std::filesystem::path &file);
void syncFile(const std::filesystem::path &file);
void syncFolder(const std::filesystem::path &folder);
/// A database and the journals that may be beside it.
std::vector<std::filesystem::path> filesOfDatabase(const std::filesystem::path &file);
/// All of them, as far as they are there.
void removeDatabase(const std::filesystem::path &file);
/// Byte by byte, 0600, with the journals beside it; what was at the target is gone.
void copyDatabase(const std::filesystem::path &from, const std::filesystem::path &to);
/// False for what is not there; Refused for what is no file.
bool isFileThere(const std::filesystem::path &file);
void renameFile(const std::filesystem::path &from, const std::filesystem::path &to);

} // namespace unknot::diary
