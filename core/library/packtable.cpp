// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/packtable.h"

#include <algorithm>
#include <array>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// Sections, questions, checkpoints, judged, bank items.
using Counts = std::array<int, 5>;

Counts countsOf(const Pack &pack)
{
    Counts counts{static_cast<int>(pack.sections().size()), 0, pack.scoredCount(), 0, 0};
    for (const Checkpoint &checkpoint : pack.checkpoints) {
        counts[1] += pack.form->node(checkpoint.node).isQuestion() ? 1 : 0;
        counts[3] += checkpoint.limit.isEmpty() ? 0 : 1;
        counts[4] += checkpoint.bank.isEmpty() ? 0 : 1;
    }
    return counts;
}

QString line(const QStringList &words, const Counts &counts)
{
    QStringList cells = words;
    for (const int count : counts) {
        cells.append(QString::number(count));
    }
    for (QString &cell : cells) {
        cell.replace(u'|', u"\\|"_s);
    }
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace

QString packTable(const Library &library)
{
    std::vector<std::shared_ptr<const Pack>> packs = library.packs();
    const auto place = [](const Pack &pack) {
        const qsizetype at = packFamilies().indexOf(pack.family);
        return std::pair(at < 0 ? packFamilies().size() : at, pack.id);
    };
    std::sort(packs.begin(), packs.end(), [&](const auto &a, const auto &b) { return place(*a) < place(*b); });
    QString table = u"| id | title | عنوان | family | audience | semantics | sections | questions | checkpoints | judged | bank items |\n"
                    "|---|---|---|---|---|---|--:|--:|--:|--:|--:|\n"_s;
    Counts all{};
    for (const std::shared_ptr<const Pack> &pack : packs) {
        const Counts counts = countsOf(*pack);
        table += line({u'`' + pack->id + u'`', pack->title.in(Language::English), pack->title.in(Language::Urdu), pack->family,
                       pack->audience.join(u", "_s), pack->semantics},
                      counts);
        for (size_t i = 0; i < all.size(); ++i) {
            all[i] += counts[i];
        }
    }
    return table + line({u"**%1 packs**"_s.arg(packs.size()), {}, {}, {}, {}, {}}, all);
}

std::optional<QString> withPackTable(const QString &page, const QString &table)
{
    const QString begin = u"<!-- packs:begin -->\n"_s;
    const qsizetype from = page.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : page.indexOf(u"<!-- packs:end -->"_s, from);
    if (to < 0) {
        return std::nullopt;
    }
    return page.left(from + begin.size()) + table + page.mid(to);
}

} // namespace meyar
