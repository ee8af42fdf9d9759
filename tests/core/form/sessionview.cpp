// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/form/sessionview.h"

#include <map>

namespace meyar::test {

using namespace Qt::StringLiterals;
using namespace meyar::form;

namespace {

using Key = std::pair<NodeIndex, RowId>;

Key keyOf(Place place)
{
    return {place.node, place.row};
}

PlaceView viewOf(const Session &session, Place place)
{
    PlaceView view{.place = place,
                   .value = session.value(place),
                   .relevant = session.isRelevant(place),
                   .required = session.isRequired(place),
                   .readOnly = session.isReadOnly(place),
                   .constraintHolds = session.constraintHolds(place),
                   .warningHolds = session.warningHolds(place),
                   .choices = {},
                   .rows = {}};
    if (session.form().node(place.node).isSelect()) {
        for (const ShownChoice &choice : session.choices(place)) {
            view.choices.append(choice.name);
        }
    }
    return view;
}

void collect(const Session &session, NodeIndex begin, NodeIndex end, RowId row,
             std::vector<PlaceView> &views)
{
    const Form &form = session.form();
    for (NodeIndex node = begin; node < end;) {
        if (form.node(node).type != NodeType::Repeat) {
            views.push_back(viewOf(session, {node, row}));
            ++node;
            continue;
        }
        const auto rows = session.rows(node, row);
        views.push_back(
            {.place = {node, row}, .value = {}, .choices = {}, .rows = {rows.begin(), rows.end()}});
        for (const RowId inner : rows) {
            views.push_back(viewOf(session, {node, inner}));
            collect(session, node + 1, form.node(node).end, inner, views);
        }
        node = form.node(node).end;
    }
}

QString said(const PlaceView &view)
{
    QStringList rows;
    for (const RowId row : view.rows) {
        rows.append(QString::number(row));
    }
    return u"'%1' %2%3%4%5%6 {%7} [%8]"_s.arg(
        view.value, view.relevant ? u"relevant"_s : u"irrelevant"_s,
        view.required ? u" required"_s : QString(), view.readOnly ? u" read-only"_s : QString(),
        view.constraintHolds ? QString() : u" against its constraint"_s,
        view.warningHolds ? QString() : u" warned of"_s, view.choices.join(u' '), rows.join(u' '));
}

std::map<Key, const PlaceView *> byPlace(const std::vector<PlaceView> &views)
{
    std::map<Key, const PlaceView *> found;
    for (const PlaceView &view : views) {
        found.emplace(keyOf(view.place), &view);
    }
    return found;
}

QString named(const Session &session, Place place)
{
    return u"%1 (%2 in row %3)"_s.arg(session.path(place), session.form().node(place.node).name)
        .arg(place.row);
}

} // namespace

std::vector<PlaceView> viewOf(const Session &session)
{
    std::vector<PlaceView> views;
    collect(session, 0, static_cast<NodeIndex>(session.form().nodes.size()), rootRow, views);
    return views;
}

QStringList differences(const Session &session, const std::vector<PlaceView> &before,
                        const std::vector<PlaceView> &after, const std::set<NodeIndex> &but)
{
    QStringList lines;
    if (before == after) {
        return lines;
    }
    const auto old = byPlace(before);
    const auto now = byPlace(after);
    for (const PlaceView &view : before) {
        const auto found = now.find(keyOf(view.place));
        const bool isPassedOver = but.count(view.place.node) > 0;
        if (!isPassedOver && (found == now.end() || !(*found->second == view))) {
            lines.append(named(session, view.place) + u": "_s + said(view) + u" but "_s
                         + (found == now.end() ? u"gone"_s : said(*found->second)));
        }
    }
    for (const PlaceView &view : after) {
        if (old.count(keyOf(view.place)) == 0 && but.count(view.place.node) == 0) {
            lines.append(named(session, view.place) + u": not there but "_s + said(view));
        }
    }
    return lines;
}

std::vector<Place> changedPlaces(const std::vector<PlaceView> &before,
                                 const std::vector<PlaceView> &after)
{
    const auto old = byPlace(before);
    std::vector<Place> changed;
    for (const PlaceView &view : after) {
        const auto found = old.find(keyOf(view.place));
        if (found == old.end()) {
            continue;
        }
        PlaceView was = *found->second;
        was.readOnly = view.readOnly;
        if (!(was == view)) {
            changed.push_back(view.place);
        }
    }
    return changed;
}

QStringList unsaid(const Session &session, const std::vector<PlaceView> &before,
                   const std::vector<PlaceView> &after, std::span<const Place> said)
{
    QStringList lines;
    std::set<Key> known;
    for (const Place place : said) {
        known.insert(keyOf(place));
    }
    for (const Place place : changedPlaces(before, after)) {
        if (known.count(keyOf(place)) == 0) {
            lines.append(u"not said: "_s + named(session, place));
        }
    }
    std::map<Key, size_t> order;
    for (size_t i = 0; i < after.size(); ++i) {
        order.emplace(keyOf(after[i].place), i);
    }
    size_t last = 0;
    for (const Place place : said) {
        const auto found = order.find(keyOf(place));
        if (found == order.end() || found->second + 1 <= last) {
            lines.append(u"out of order or not there: "_s + named(session, place));
        } else {
            last = found->second + 1;
        }
    }
    return lines;
}

} // namespace meyar::test
