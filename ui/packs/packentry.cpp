// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packs/packentry.h"

#include "core/wording/packwords.h"
#include "ui/common/bidi.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where a family stands among the headings; families of others come last.
qsizetype placeOf(const QString &family)
{
    const qsizetype at = packFamilies().indexOf(family);
    return at < 0 ? packFamilies().size() : at;
}

bool fits(const PackEntry &entry, const QStringList &wanted, const QString &audience)
{
    const bool forThem = audience.isEmpty() || entry.audience.isEmpty() || entry.audience.contains(audience);
    return forThem && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return entry.searched.contains(word); });
}

bool isLikely(const PackEntry &entry, const PackWish &wish)
{
    return wish.used.contains(entry.id) || (!wish.sector.isEmpty() && entry.sectors.contains(wish.sector));
}

} // namespace

std::vector<PackEntry> packEntries(const std::vector<std::shared_ptr<const Pack>> &packs, const Translation &words)
{
    const QString comma = words.language() == Language::Urdu ? u"، "_s : u", "_s;
    std::vector<PackEntry> entries;
    for (const std::shared_ptr<const Pack> &pack : packs) {
        const bool several = std::count_if(packs.begin(), packs.end(), [&](const auto &other) { return other->id == pack->id; }) > 1;
        PackEntry entry;
        entry.hash = pack->hash;
        entry.id = pack->id;
        const QString title = pack->title.in(words.language());
        entry.title = title.isEmpty() ? pack->id : title;
        entry.family = pack->family;
        entry.familyWord = packFamilyWord(words, pack->family);
        entry.audience = pack->audience;
        entry.sectors = pack->sectors;
        QStringList audience;
        for (const QString &code : pack->audience) {
            audience.append(audienceWord(words, code));
        }
        const int scored = pack->scoredCount();
        const QString count = scored > 0
            ? words.text("PackEntry", QT_TRANSLATE_N_NOOP("PackEntry", "%n checkpoints"), scored)
            : words.text("PackEntry", QT_TRANSLATE_N_NOOP("PackEntry", "%n questions"),
                         int(std::count_if(pack->form->nodes.begin(), pack->form->nodes.end(),
                                           [](const form::Node &node) { return node.isQuestion(); })));
        entry.remark = dotted({several ? pack->version : QString(), count, semanticsWord(words, pack->semantics), audience.join(comma)});
        entry.searched = searchFolded(QStringList{pack->id, pack->title.in(Language::English), pack->title.in(Language::Urdu),
                                                  entry.familyWord, entry.remark}
                                          .join(u' '));
        entries.push_back(std::move(entry));
    }
    QCollator collator(words.language() == Language::Urdu ? QLocale(QLocale::Urdu, QLocale::Pakistan) : QLocale(QLocale::English));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::stable_sort(entries.begin(), entries.end(), [&](const PackEntry &a, const PackEntry &b) {
        return placeOf(a.family) != placeOf(b.family) ? placeOf(a.family) < placeOf(b.family) : collator.compare(a.title, b.title) < 0;
    });
    return entries;
}

std::vector<PackRow> packRows(const std::vector<PackEntry> &entries, const PackWish &wish, const QString &likely)
{
    const QStringList wanted = searchFolded(wish.text).split(u' ', Qt::SkipEmptyParts);
    std::vector<PackRow> first;
    std::vector<PackRow> others;
    QString heading;
    for (size_t i = 0; i < entries.size(); ++i) {
        const PackEntry &entry = entries[i];
        if (!fits(entry, wanted, wish.audience)) {
            continue;
        }
        if (isLikely(entry, wish)) {
            if (first.empty()) {
                first.push_back({likely, -1});
            }
            first.push_back({{}, int(i)});
            continue;
        }
        if (entry.familyWord != heading) {
            heading = entry.familyWord;
            others.push_back({heading, -1});
        }
        others.push_back({{}, int(i)});
    }
    first.insert(first.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return first;
}

} // namespace meyar::ui
