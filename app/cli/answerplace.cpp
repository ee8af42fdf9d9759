// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerplace.h"

#include <QRegularExpression>

namespace meyar::cli {

using namespace Qt::StringLiterals;
using form::NodeIndex;
using form::Place;
using form::RowId;

namespace {

constexpr int mostRows = 10000;

} // namespace

QString rowName(const form::Session &session, Place place)
{
    QString name = session.form().node(place.node).name;
    for (RowId row = place.row; row != form::rootRow && row != form::noRow; row = session.around(row)) {
        name.prepend(u"%1[%2]/"_s.arg(session.form().node(session.repeatOf(row)).name).arg(session.positionOf(row)));
    }
    return name;
}

std::optional<Place> placeNamed(form::Session &session, const QString &name)
{
    static const QRegularExpression row(u"^([^\\[\\]/]+)\\[(\\d{1,5})\\]$"_s);
    RowId around = form::rootRow;
    QStringList parts = name.split(u'/');
    const NodeIndex node = session.form().find(parts.takeLast());
    if (node == form::noNode) {
        return std::nullopt;
    }
    if (parts.isEmpty()) {
        const Result<Place> named = session.find(name);
        return named ? std::optional(*named) : std::nullopt;
    }
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = row.match(part);
        const NodeIndex repeat = session.form().find(match.captured(1));
        const int number = match.captured(2).toInt();
        if (repeat == form::noNode || number < 1 || number > mostRows) {
            return std::nullopt;
        }
        while (session.rows(repeat, around).size() < static_cast<size_t>(number)) {
            if (!session.addRow(repeat, around)) {
                return std::nullopt;
            }
        }
        around = session.rows(repeat, around)[static_cast<size_t>(number - 1)];
    }
    return session.rowAt(around, node) == around ? std::optional(Place(node, around)) : std::nullopt;
}

std::vector<RepeatRow> keptRows(form::Session &session, RowBook &book, Place place, const Clock &clock)
{
    std::vector<RowId> way; // from the outside
    for (RowId row = place.row; row != form::rootRow && row != form::noRow; row = session.around(row)) {
        way.insert(way.begin(), row);
    }
    std::vector<RepeatRow> made;
    for (const RowId on : way) {
        const NodeIndex repeat = session.repeatOf(on);
        if (!session.hasFreeRows(repeat)) {
            continue;
        }
        QString before;
        for (const RowId row : session.rows(repeat, session.around(on))) {
            if (const RepeatRow *kept = book.kept(row)) {
                before = kept->place;
            } else if (!book.isFirst(row)) {
                const RepeatRow fresh{RepeatRowId::create(clock), session.form().node(repeat).name,
                                      book.idOf(session, session.around(on)).value_or(RepeatRowId()),
                                      placeBetween(before, {})};
                before = fresh.place;
                book.bind(row, fresh);
                made.push_back(fresh);
            }
        }
    }
    return made;
}

} // namespace meyar::cli
