// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/randomwalk.h"

#include "tests/core/form/xform/xformsupport.h"

#include <algorithm>
#include <cmath>

namespace meyar::test {

using namespace Qt::StringLiterals;
using namespace meyar::form;

namespace {

constexpr size_t mostRows = 4; ///< that a walk adds to a repeat

QString pointText(Chance &chance)
{
    return u"%1 %2 %3 5"_s.arg(31.4 + chance.upTo(20) / 100.0)
        .arg(74.2 + chance.upTo(20) / 100.0)
        .arg(200 + chance.upTo(20));
}

QString pointsText(Chance &chance, bool isClosed)
{
    QStringList points;
    for (int i = 0; i < 3 + chance.upTo(3); ++i) {
        points.append(pointText(chance));
    }
    if (isClosed) {
        points.append(points.front());
    }
    return points.join(u';');
}

QStringList linesOf(const Session &session, const Snapshot::Row &row)
{
    QStringList lines;
    for (const auto &[node, answer] : row.answers) {
        lines.append(u"answer in row %1: %2 = '%3'"_s.arg(row.id).arg(
            session.form().node(node).name, answer));
    }
    for (const auto &[repeat, inner] : row.repeats) {
        for (const Snapshot::Row &each : inner) {
            lines.append(u"row %1 in row %2"_s.arg(each.id).arg(row.id));
            lines += linesOf(session, each);
        }
    }
    return lines;
}

} // namespace

QString RandomWalk::anyChoice(Place select)
{
    QStringList names;
    for (const ShownChoice &choice : m_session.choices(select)) {
        names.append(choice.name);
    }
    if (names.isEmpty()) {
        return {};
    }
    const NodeType type = m_session.form().node(select.node).type;
    if (type == NodeType::SelectOne) {
        return m_chance.of(names);
    }
    for (qsizetype i = names.size() - 1; i > 0; --i) {
        names.swapItemsAt(i, m_chance.upTo(static_cast<int>(i) + 1));
    }
    const auto wanted = type == NodeType::Rank
        ? names.size()
        : static_cast<qsizetype>(m_chance.upTo(static_cast<int>(names.size()))) + 1;
    return names.mid(0, wanted).join(u' ');
}

QString RandomWalk::anyInRange(const Node &node)
{
    const auto parameter = [&](const QString &key, double otherwise) {
        const auto found = node.parameters.find(key);
        return found == node.parameters.end() ? otherwise : found->second.toDouble();
    };
    const double start = parameter(u"start"_s, 1);
    const double step = std::abs(parameter(u"step"_s, 1));
    const double end = parameter(u"end"_s, 10);
    const int steps = static_cast<int>(std::abs(end - start) / (step > 0 ? step : 1));
    return QString::number(start + (end < start ? -1 : 1) * step * m_chance.upTo(steps + 1));
}

QString RandomWalk::anyAnswer(Place place)
{
    static const QStringList words
        = {u"yes"_s, u"no"_s, u"7"_s, u"12.5"_s, u"Nasreen"_s, u"لاہور"_s, u"a b"_s, u"A1"_s};
    static const QStringList hours
        = {u"08:00:00.000+05:00"_s, u"13:30:00.000+05:00"_s, u"22:15:00.000+05:00"_s};
    const Node &node = m_session.form().node(place.node);
    const QString day = QDate(2026, 3, 12).addDays(m_chance.upTo(60) - 50).toString(Qt::ISODate);
    switch (node.type) {
    case NodeType::SelectOne:
    case NodeType::SelectMultiple:
    case NodeType::Rank:
        return anyChoice(place);
    case NodeType::Integer:
        return QString::number(m_chance.oneIn(8) ? m_chance.upTo(60) : m_chance.upTo(6) - 1);
    case NodeType::Decimal:
        return QString::number(m_chance.upTo(200) / 4.0 - 2);
    case NodeType::Range:
        return anyInRange(node);
    case NodeType::Date:
        return day;
    case NodeType::Time:
        return m_chance.of(hours);
    case NodeType::DateTime:
        return day + u'T' + m_chance.of(hours);
    case NodeType::Geopoint:
        return pointText(m_chance);
    case NodeType::Geotrace:
    case NodeType::Geoshape:
        return pointsText(m_chance, node.type == NodeType::Geoshape);
    case NodeType::Acknowledge:
        return u"OK"_s;
    case NodeType::Metadata:
        return {};
    default:
        return m_chance.of(words);
    }
}

RandomWalk::Step RandomWalk::answer(Place place)
{
    const QString answer = m_chance.oneIn(6) ? QString() : anyAnswer(place);
    const bool clears = answer.isEmpty() && !m_session.answer(place).isEmpty();
    const Node &node = m_session.form().node(place.node);
    const bool isAsked = node.type != NodeType::Metadata && (!answer.isEmpty() || clears)
        && (node.isQuestion() || node.isFromPhone());
    if (!isAsked || !m_session.fits(place, answer)) {
        return {};
    }
    const QString what = m_session.path(place) + u" = '"_s + answer + u'\'';
    const auto changed = m_session.setAnswer(place, answer);
    return {what, {changed.begin(), changed.end()}};
}

RandomWalk::Step RandomWalk::changeRows(Place repeat)
{
    const auto rows = m_session.rows(repeat.node, repeat.row);
    const int count = static_cast<int>(rows.size());
    QString what = m_session.form().node(repeat.node).name + u": "_s;
    const int action = m_chance.upTo(4);
    if (rows.empty() || (action < 2 && rows.size() < mostRows)) {
        const int position = m_chance.upTo(count + 2) - 1;
        what += u"add at %1 in row %2"_s.arg(position).arg(repeat.row);
        REQUIRE_OK(m_session.addRow(repeat.node, repeat.row, position));
    } else if (action == 2 || count == 1) {
        const RowId row = rows[static_cast<size_t>(m_chance.upTo(count))];
        what += u"remove row %1"_s.arg(row);
        REQUIRE_OK(m_session.removeRow(row));
    } else {
        const RowId row = rows[static_cast<size_t>(m_chance.upTo(count))];
        const int position = m_chance.upTo(count);
        what += u"move row %1 to %2"_s.arg(row).arg(position);
        REQUIRE_OK(m_session.moveRow(row, position));
    }
    const auto changed = m_session.changed();
    return {what, {changed.begin(), changed.end()}};
}

RandomWalk::Step RandomWalk::step()
{
    std::vector<Place> places;
    std::vector<Place> repeats;
    for (const PlaceView &view : viewOf(m_session)) {
        const NodeIndex node = view.place.node;
        const bool isRepeat = m_session.form().node(node).type == NodeType::Repeat;
        if (isRepeat && m_session.repeatOf(view.place.row) != node) {
            if (m_session.hasFreeRows(node)) {
                repeats.push_back(view.place);
            }
        } else if (!m_session.form().node(node).isGroup()) {
            places.push_back(view.place);
        }
    }
    if (!repeats.empty() && m_chance.oneIn(4)) {
        return changeRows(m_chance.of(repeats));
    }
    constexpr int tries = 50;
    for (int i = 0; i < tries && !places.empty(); ++i) {
        if (Step done = answer(m_chance.of(places)); !done.what.isEmpty()) {
            return done;
        }
    }
    return {};
}

void checkWalk(Session &session, const std::shared_ptr<const Program> &program, const Clock &clock,
               const SessionOptions &options, Chance &chance, int steps,
               const std::set<NodeIndex> &but)
{
    RandomWalk walk(session, chance);
    QStringList done;
    std::vector<PlaceView> before = viewOf(session);
    for (int i = 0; i < steps; ++i) {
        const RandomWalk::Step step = walk.step();
        done.append(step.what);
        std::vector<PlaceView> after = viewOf(session);

        const Snapshot snapshot = session.snapshot();
        Session fresh(program, clock, options);
        fresh.restore(snapshot);
        QStringList wrong = differences(session, after, viewOf(fresh), but);
        wrong += unsaid(session, before, after, step.changed);
        if (but.empty()) {
            wrong += difference(linesOf(session, snapshot.root),
                                linesOf(session, fresh.snapshot().root));
        }
        if (!wrong.isEmpty()) {
            FAIL((done.join(u'\n') + u"\n--\n"_s + wrong.join(u'\n')).toStdString());
        }
        before = std::move(after);
    }
}

void checkOrder(const Session &session)
{
    std::vector<Fault> expected;
    for (const PlaceView &view : viewOf(session)) {
        const bool isRepeat = session.form().node(view.place.node).type == NodeType::Repeat;
        if (isRepeat && session.repeatOf(view.place.row) != view.place.node) {
            continue; // the repeat as a whole
        }
        const QString path = session.path(view.place);
        CAPTURE(path);
        const Result<Place> found = session.find(path);
        REQUIRE_OK(found);
        CHECK((found.value() == view.place));
        if (view.required && view.value.isEmpty()) {
            expected.push_back({view.place, Fault::Kind::Required});
        }
        if (!view.constraintHolds) {
            expected.push_back({view.place, Fault::Kind::Constraint});
        } else if (!view.warningHolds) {
            expected.push_back({view.place, Fault::Kind::Warning});
        }
    }
    CHECK((session.validate() == expected));

    std::vector<Place> forwards;
    for (auto place = session.next(std::nullopt); place; place = session.next(place)) {
        forwards.push_back(*place);
    }
    std::vector<Place> backwards;
    for (auto place = session.previous(std::nullopt); place; place = session.previous(place)) {
        backwards.push_back(*place);
    }
    std::reverse(backwards.begin(), backwards.end());
    CHECK((forwards == backwards));
}

} // namespace meyar::test
