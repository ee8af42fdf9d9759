// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/instance/randomwalk.h"

#include "tests/support/qtcatch.h"

#include <algorithm>

namespace meyar::test {

using namespace Qt::StringLiterals;
using namespace form;

void RandomWalk::take(Session &session, int steps)
{
    for (int step = 0; step < steps; ++step) {
        const NodeIndex index = upTo(static_cast<int>(session.form().nodes.size()));
        const Node &node = session.form().node(index);
        const std::optional<RowId> row = randomRow(session, session.form().repeatAround(index));
        if (!row) {
            continue;
        }
        if (node.type == NodeType::Repeat) {
            changeRows(session, index, *row);
        } else if (node.isQuestion() || node.type == NodeType::Image) {
            const QString answer = answerFor(session, {index, *row});
            if (session.fits({index, *row}, answer)) {
                session.setAnswer({index, *row}, answer);
            }
        }
    }
}

QString RandomWalk::answerFor(const Session &session, Place place)
{
    static const QStringList texts = {u"yes"_s,
                                      u" two  spaces "_s,
                                      u"line\r\nend\r"_s,
                                      u"<a>&amp;"_s,
                                      u"]]>"_s,
                                      u"پاکستان"_s,
                                      u"\"'"_s,
                                      u"\t"_s,
                                      u"𝄞"_s,
                                      u"7"_s};
    if (chance(5)) {
        return {};
    }
    switch (session.form().node(place.node).type) {
    case NodeType::Integer:
    case NodeType::Range:
        return QString::number(upTo(9) - 2);
    case NodeType::Decimal:
        return u"%1.50"_s.arg(upTo(5));
    case NodeType::SelectOne:
    case NodeType::SelectMultiple:
    case NodeType::Rank:
        return chosenAnswer(session, place);
    case NodeType::Date:
        return u"2026-03-%1"_s.arg(10 + upTo(9));
    case NodeType::Time:
        return u"0%1:30:00.000+05:00"_s.arg(upTo(9));
    case NodeType::DateTime:
        return u"2026-03-12T0%1:30:00.000+0%2:00"_s.arg(upTo(9)).arg(upTo(9));
    case NodeType::Geopoint:
        return u"31.%1 73.0791 184.0 4.5"_s.arg(upTo(9));
    case NodeType::Acknowledge:
        return u"OK"_s;
    case NodeType::Image:
        return u"photo %1.jpg"_s.arg(upTo(3));
    default:
        return texts[upTo(static_cast<int>(texts.size()))];
    }
}

QString RandomWalk::chosenAnswer(const Session &session, Place place)
{
    const Node &node = session.form().node(place.node);
    QStringList names;
    for (const ShownChoice &choice : session.choices(place)) {
        names.append(choice.name);
    }
    std::shuffle(names.begin(), names.end(), m_random);
    const qsizetype count = node.type == NodeType::Rank ? names.size()
        : node.type == NodeType::SelectOne              ? 1
                                                        : 1 + upTo(3);
    return names.mid(0, count).join(u' ');
}

std::optional<RowId> RandomWalk::randomRow(const Session &session, NodeIndex repeat)
{
    if (repeat == noNode) {
        return rootRow;
    }
    const auto around = randomRow(session, session.form().repeatAround(repeat));
    const auto rows = around ? session.rows(repeat, *around) : std::span<const RowId>();
    return rows.empty()
        ? std::nullopt
        : std::optional(rows[static_cast<size_t>(upTo(static_cast<int>(rows.size())))]);
}

void RandomWalk::changeRows(Session &session, NodeIndex repeat, RowId around)
{
    const auto rows = session.rows(repeat, around);
    if (!session.hasFreeRows(repeat)) {
        return;
    }
    const int count = static_cast<int>(rows.size());
    if (rows.empty() || chance(2)) {
        REQUIRE_OK(session.addRow(repeat, around, upTo(count + 1)));
    } else {
        REQUIRE_OK(session.removeRow(rows[static_cast<size_t>(upTo(count))]));
    }
}

} // namespace meyar::test
