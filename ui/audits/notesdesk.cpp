// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/notesdesk.h"

#include "core/base/text.h"
#include "core/store/entities.h"
#include "ui/common/bidi.h"

namespace meyar::ui {

NotesDesk::NotesDesk(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (!m_audit.isNull() && changes.assessments.count(m_audit) > 0) {
            load();
        }
    });
}

void NotesDesk::setAudit(AssessmentId id)
{
    if (id == m_audit) {
        return;
    }
    m_audit = id;
    m_toSort.clear();
    Q_EMIT changed();
    if (!id.isNull()) {
        load();
    }
}

void NotesDesk::load()
{
    m_workspace.read(
        this, [id = m_audit](Store &store) { return store.quickNotes(id); },
        [this, id = m_audit](std::vector<QuickNote> notes) {
            std::erase_if(notes, [](const QuickNote &note) { return note.isSorted(); });
            if (id == m_audit && notes != m_toSort) {
                m_toSort = std::move(notes);
                Q_EMIT changed();
            }
        });
}

void NotesDesk::keep(const QString &text)
{
    const QString line = cleaned(text).simplified();
    if (line.isEmpty() || m_audit.isNull()) {
        return;
    }
    const Clock &clock = m_workspace.clock();
    const QuickNote note{QuickNoteId::create(clock), line, clock.nowMs(), {}};
    m_workspace.change(
        this, [id = m_audit, note](Store &store) { return store.put(id, note); }, [this, count = m_toSort.size() + 1] {
            Q_EMIT m_workspace.messageRequested(
                tr("Quick note kept. Notes to sort: %1 (Ctrl+Shift+J)").arg(number(qint64(count))));
        });
}

void NotesDesk::sort(QuickNoteId note, const QString &key)
{
    m_workspace.change(this, [id = m_audit, note, key](Store &store) { return store.sortNote(id, note, key); });
}

void NotesDesk::remove(QuickNoteId note)
{
    m_workspace.change(
        this, [id = m_audit, note](Store &store) { return store.remove(id, note); },
        [this, id = m_audit, note] {
            Q_EMIT m_workspace.undoOffered(tr("Quick note deleted."), [this, id, note] {
                m_workspace.change(this, [id, note](Store &store) {
                    return store.restore(id.bytes(), EntityType::QuickNote, note.bytes());
                });
            });
        });
}

} // namespace meyar::ui
