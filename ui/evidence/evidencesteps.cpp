// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EvidenceDesk that changes what is attached already.
#include "ui/evidence/evidencedesk.h"

#include "core/base/text.h"
#include "core/store/store.h"
#include "core/wording/errortext.h"
#include "ui/common/fonts.h"
#include "ui/evidence/derivedcopy.h"

#include <QFileInfo>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

/// Runs the same on each and puts the news together; the first failure ends it.
template <typename Step>
Result<Changes> forEach(const std::vector<Evidence> &all, Step step)
{
    Changes changes;
    for (const Evidence &evidence : all) {
        const Result<Changes> done = step(evidence);
        if (!done) {
            return done;
        }
        changes.add(*done);
    }
    return changes;
}

std::vector<Evidence> rowsOf(const EvidenceItem &item)
{
    std::vector<Evidence> all{item.row.evidence};
    if (item.original) {
        all.push_back(item.original->evidence);
    }
    return all;
}

QString nameOfCopy(const QString &name)
{
    return QFileInfo(name).completeBaseName() + u".jpg"_s;
}

} // namespace

void EvidenceDesk::setCaption(EvidenceId id, const QString &caption)
{
    const EvidenceItem *shown = item(id);
    const QString text = cleaned(caption).simplified();
    if (!shown || shown->row.evidence.caption == text) {
        return;
    }
    std::vector<Evidence> all = rowsOf(*shown);
    for (Evidence &evidence : all) {
        evidence.caption = text;
    }
    m_workspace.change(this, [all](Store &store) {
        return forEach(all, [&](const Evidence &evidence) { return store.put(evidence); });
    });
}

void EvidenceDesk::remove(EvidenceId id)
{
    const EvidenceItem *shown = item(id);
    if (!shown) {
        return;
    }
    const std::vector<Evidence> all = rowsOf(*shown);
    const QString title = isolated(evidenceTitle(shown->row.evidence));
    m_workspace.change(
        this,
        [all](Store &store) {
            return forEach(all, [&](const Evidence &evidence) { return store.remove(evidence); });
        },
        [this, all, title] {
            const auto putBack = [this, all] {
                m_workspace.change(this, [all](Store &store) {
                    return forEach(all, [&](const Evidence &evidence) {
                        return store.restore(evidence.assessment.bytes(), EntityType::Evidence, evidence.id.bytes());
                    });
                });
            };
            Q_EMIT m_workspace.undoOffered(tr("Removed: %1").arg(title), putBack);
        });
}

void EvidenceDesk::attachAlso(EvidenceId id, const QString &question)
{
    const EvidenceItem *shown = item(id);
    if (!shown || !m_files || question.isEmpty()) {
        return;
    }
    if (shown->row.isMissing) {
        refuse(shown->row.evidence.name, tr("Its file is not on this laptop yet, so it cannot be attached elsewhere. Import "
                                            "the bundle that has it, then try again."));
        return;
    }
    Evidence evidence = shown->row.evidence;
    evidence.id = EvidenceId::create(m_workspace.clock());
    evidence.question = question;
    evidence.finding = {};
    m_workspace.change(
        this,
        [evidence, path = m_files->pathOf(evidence.sha256)](Store &store) { return store.attach(evidence, path); },
        [this] { Q_EMIT m_workspace.messageRequested(tr("Attached to the other question too.")); });
}

void EvidenceDesk::saveEdited(EvidenceId id, const ImageEdits &edits)
{
    const EvidenceItem *shown = item(id);
    if (!shown || !m_files) {
        return;
    }
    const std::optional<Evidence> earlier = shown->original ? std::optional(shown->row.evidence) : std::nullopt;
    const Evidence original = shown->original ? shown->original->evidence : shown->row.evidence;
    if (edits.isEmpty()) {
        if (earlier) {
            m_workspace.change(
                this, [earlier](Store &store) { return store.remove(*earlier); },
                [this, original] { Q_EMIT editedSaved(original.id); });
        }
        return;
    }
    Evidence copy = original;
    copy.id = EvidenceId::create(m_workspace.clock());
    copy.caption = shown->row.evidence.caption;
    copy.name = nameOfCopy(original.name);
    copy.derivedFrom = original.sha256;
    copy.edits = toJson(edits);
    if (!m_place.finding.isNull()) {
        copy.finding = m_place.finding; // so that a face can be blurred after the visit was closed, too
    }
    const auto draw = [files = *m_files, original, edits]() -> Result<QByteArray> {
        const Result<QByteArray> bytes = files.get(original.sha256);
        return bytes ? derivedCopy(*bytes, original.name, edits) : failAs(bytes);
    };
    whenDone(m_thread.submit(draw), this, [this, copy, earlier](const Result<QByteArray> &bytes) {
        if (!bytes) {
            refuse(copy.name, errorText(Translation(uiLanguage()), bytes.error()));
            return;
        }
        m_workspace.change(
            this,
            [copy, earlier, bytes = *bytes](Store &store) {
                Result<Changes> changes = store.attach(copy, bytes);
                if (changes && earlier) {
                    const Result<Changes> removed = store.remove(*earlier);
                    return removed ? changes : removed;
                }
                return changes;
            },
            [this, id = copy.id] { Q_EMIT editedSaved(id); });
    });
}

} // namespace meyar::ui
