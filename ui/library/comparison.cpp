// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/comparison.h"

#include "core/form/formfile.h"
#include "core/wording/errortext.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace meyar::ui {

namespace {

Cell kindCell(PackChange::Kind kind)
{
    switch (kind) {
    case PackChange::Kind::Added:
        return {Comparison::tr("Added"), Tone::Good, Mark::Good};
    case PackChange::Kind::Removed:
        return {Comparison::tr("Removed"), Tone::Bad, Mark::Bad};
    case PackChange::Kind::Moved:
        return {Comparison::tr("Moved"), Tone::Muted, Mark::None};
    case PackChange::Kind::Reworded:
        return {Comparison::tr("Reworded"), Tone::Normal, Mark::None};
    case PackChange::Kind::Changed:
        return {Comparison::tr("Changed"), Tone::Warn, Mark::Warn};
    }
    return {};
}

QString placeOf(const PackChange &change)
{
    return change.where.isEmpty() ? Comparison::tr("Settings") : isolated(change.where);
}

QString fieldOf(const PackChange &change)
{
    return change.field.isEmpty() ? QString() : dotted({change.field, change.language});
}

} // namespace

Comparison::Comparison(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    retranslate();
}

QByteArray Comparison::earlierOf(const QByteArray &hash) const
{
    const std::shared_ptr<const Pack> later = m_workspace.pack(hash);
    QByteArray found;
    QString version;
    for (const std::shared_ptr<const Pack> &pack : m_workspace.library().packs()) {
        if (later && pack->id == later->id && pack->hash != hash && (found.isEmpty() || pack->version > version)) {
            found = pack->hash;
            version = pack->version;
        }
    }
    return found;
}

void Comparison::compare(const QByteArray &before, const QByteArray &after)
{
    m_before = m_workspace.pack(before);
    m_after = m_workspace.pack(after);
    m_changes = m_before && m_after ? packChanges(*m_before, *m_after) : std::vector<PackChange>();
    m_filter.reset();
    prepare();
    Q_EMIT changed();
}

void Comparison::close()
{
    if (isOpen()) {
        compare({}, {});
    }
}

void Comparison::retranslate()
{
    m_rows.setHeads({tr("Change"), tr("Place"), tr("Column"), tr("Before"), tr("After")});
    prepare();
    Q_EMIT changed();
}

void Comparison::setFilter(std::optional<Kind> kind)
{
    m_filter = kind;
    prepare();
}

int Comparison::count(std::optional<Kind> kind) const
{
    return static_cast<int>(std::count_if(m_changes.begin(), m_changes.end(), [kind](const PackChange &change) {
        return !kind || change.kind == *kind;
    }));
}

QString Comparison::title() const
{
    return m_after ? dotted({m_after->title.in(uiLanguage()), m_after->version}) : QString();
}

const PackChange *Comparison::change(int row) const
{
    const int id = m_rows.idOf(row);
    return id < 0 ? nullptr : &m_changes[static_cast<size_t>(id)];
}

void Comparison::prepare()
{
    std::vector<CellRow> rows;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        const PackChange &one = m_changes[i];
        if (!m_filter || one.kind == *m_filter) {
            rows.push_back({{kindCell(one.kind),
                             {placeOf(one), Tone::Muted},
                             {fieldOf(one), Tone::Muted},
                             {one.before.in(uiLanguage())},
                             {one.after.in(uiLanguage())}},
                            static_cast<int>(i)});
        }
    }
    m_rows.setRows(std::move(rows));
}

void Comparison::save(const QString &path)
{
    const auto write = [changes = m_changes, path](Store &) -> Result<> {
        return form::writeSheets({{QStringLiteral("changes"), changesSheet(changes)}}, path);
    };
    m_workspace.read(this, write, [this, path] { Q_EMIT m_workspace.messageRequested(tr("Saved: %1").arg(isolated(path))); });
}

} // namespace meyar::ui
