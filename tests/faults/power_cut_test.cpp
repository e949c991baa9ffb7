// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diary/open_diary.h"
#include "tests/faults/fault_disk.h"
#include "tests/faults/figure.h"
#include "tests/support/test_scale.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <random>

namespace unknot::diary {
namespace {

using test::DiskEvent;

constexpr std::int64_t kSector = 512;
constexpr int kSaves = 24;

/// The files of a folder as a disk may hold them after the power went, by name.
class Disk
{
public:
    Disk(std::map<std::string, std::string> files, unsigned seed)
        : m_files(std::move(files))
        , m_random(seed)
    {
    }

    /// What was asked of the disk until the cut, in its order.
    void play(const DiskEvent &event)
    {
        switch (event.kind) {
        case DiskEvent::Kind::Create:
            if (!m_files.contains(event.file)) {
                m_files[event.file];
                m_unnamed.insert_or_assign(event.file, true);
            }
            break;
        case DiskEvent::Kind::Write:
        case DiskEvent::Kind::Truncate:
            m_waiting.push_back(event);
            break;
        case DiskEvent::Kind::Sync:
            settle(event.file);
            m_unnamed.erase(event.file);
            break;
        case DiskEvent::Kind::Delete:
            std::erase_if(m_waiting, [&](const DiskEvent &one) { return one.file == event.file; });
            m_gone = event;
            if (event.isFolderSynced || chance(2))
                m_files.erase(event.file);
            break;
        case DiskEvent::Kind::Said:
            break;
        }
    }

    /// The power goes: of what was not yet on the disk each sector is there, or not, or only its beginning, in no
    /// order.
    std::map<std::string, std::string> cut()
    {
        std::ranges::shuffle(m_waiting, m_random);
        for (const DiskEvent &event : m_waiting) {
            if (m_files.contains(event.file))
                playInPart(event);
        }
        for (const auto &[file, unnamed] : m_unnamed) {
            if (chance(3))
                m_files.erase(file);
        }
        return m_files;
    }

private:
    bool chance(int of) { return std::uniform_int_distribution(0, of - 1)(m_random) == 0; }

    void settle(const std::string &file)
    {
        for (const DiskEvent &event : m_waiting) {
            if (event.file == file)
                apply(event.kind, file, event.offset, event.bytes);
        }
        std::erase_if(m_waiting, [&](const DiskEvent &one) { return one.file == file; });
    }

    void playInPart(const DiskEvent &event)
    {
        if (event.kind == DiskEvent::Kind::Truncate) {
            if (chance(2))
                apply(event.kind, event.file, event.offset, {});
            return;
        }
        for (std::int64_t at = 0; at < static_cast<std::int64_t>(event.bytes.size()); at += kSector) {
            std::string sector = event.bytes.substr(static_cast<std::size_t>(at), kSector);
            if (chance(2))
                continue;
            if (chance(4))
                sector.resize(sector.size() / 2);
            apply(event.kind, event.file, event.offset + at, sector);
        }
    }

    void apply(DiskEvent::Kind kind, const std::string &file, std::int64_t offset, const std::string &bytes)
    {
        std::string &content = m_files[file];
        const auto at = static_cast<std::size_t>(offset);
        if (kind == DiskEvent::Kind::Truncate) {
            content.resize(at);
            return;
        }
        if (content.size() < at + bytes.size())
            content.resize(at + bytes.size());
        content.replace(at, bytes.size(), bytes);
    }

    std::map<std::string, std::string> m_files;
    std::vector<DiskEvent> m_waiting;
    std::map<std::string, bool> m_unnamed;
    DiskEvent m_gone;
    std::mt19937 m_random;
};

class PowerCutTest : public test::DiaryTest
{
protected:
    /// Each with one level in every place, so that a half one shows; the third is changed by every save after it.
    records::Entry entryOf(int number) const
    {
        records::Entry entry = anEntry(number % 10);
        entry.regions[base::RegionId("neck-back-left")] = number % 10;
        entry.note = std::string(static_cast<std::size_t>(number % 7) * 900, static_cast<char>('a' + number % 26));
        return entry;
    }

    std::vector<DiskEvent> recordSaves()
    {
        test::FaultDisk disk;
        Diary diary = open();
        disk.startRecord();
        for (int i = 0; i < kSaves; ++i) {
            records::Entry entry = i % 3 == 2 ? saved.back() : entryOf(i);
            if (i % 3 == 2)
                entry.note += " and more";
            saved.push_back(diary.save(entry).value());
            disk.say(i);
        }
        return disk.takeRecord();
    }

    std::vector<records::Entry> saved;
};

TEST_F(PowerCutTest, LosesNothingThatWasAcknowledgedAndHidesNothing)
{
    static_cast<void>(open());
    const std::map<std::string, std::string> before{{file().native(), bytes()}};
    const std::vector<DiskEvent> events = recordSaves();
    const int images = test::atScale(150, 1000);
    std::mt19937 random(20260314);
    int lost = 0;
    int undetected = 0;
    int damaged = 0;

    for (int image = 0; image < images; ++image) {
        const auto end = std::uniform_int_distribution<std::size_t>(0, events.size())(random);
        Disk disk(before, static_cast<unsigned>(random()));
        int acknowledged = -1;
        for (std::size_t i = 0; i < end; ++i) {
            disk.play(events[i]);
            if (events[i].kind == DiskEvent::Kind::Said)
                acknowledged = events[i].number;
        }
        std::filesystem::remove_all(place());
        std::filesystem::create_directories(place());
        for (const auto &[name, content] : disk.cut())
            std::ofstream(name, std::ios::binary) << content;

        const bool isOk = Diary::open(place(), Access::Write, clock).has_value() && Diary::check(place()).ok;
        damaged += isOk ? 0 : 1;
        std::map<base::Uuid, records::Entry> found;
        if (isOk) {
            const auto listed = open(Access::Read).entries().value();
            for (const records::Entry &entry : listed)
                found[entry.id] = entry;
        }
        std::map<base::Uuid, records::Entry> said;
        for (int i = 0; i <= acknowledged; ++i)
            said[saved[static_cast<std::size_t>(i)].id] = saved[static_cast<std::size_t>(i)];
        for (const auto &[id, entry] : said) {
            const bool isThere = found.contains(id) && found[id].revision >= entry.revision;
            lost += isThere ? 0 : 1;
            EXPECT_TRUE(isThere) << "image " << image << ", after event " << end;
        }
        for (const auto &[id, entry] : found)
            undetected += std::ranges::find(saved, entry) == saved.end() && isOk ? 1 : 0;
    }

    test::printFigure("power-cut images: lost, torn and reordered sectors",
                      std::to_string(images) + " images, " + std::to_string(lost) + " acknowledged lost, " +
                          std::to_string(undetected) + " undetected, " + std::to_string(damaged) + " damaged");
    EXPECT_EQ(lost, 0);
    EXPECT_EQ(undetected, 0);
}

} // namespace
} // namespace unknot::diary
