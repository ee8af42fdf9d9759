// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidencebatch.h"
#include "ui/evidence/imageedits.h"
#include "ui/evidence/imageloader.h"
#include "ui/workspace/workspace.h"

#include <deque>
#include <functional>

namespace meyar::ui {

/// What evidence is shown of and attached to: a question of a visit, or a finding.
struct EvidencePlace
{
    AssessmentId assessment; ///< null: nowhere
    QString question; ///< name in the pack; of a finding the one that it was found with
    FindingId finding = {};
    bool isEditable = true; ///< else it can only be looked at
    bool isConfidential = false; ///< the question's answers are sealed; its photos never are
    friend bool operator==(const EvidencePlace &, const EvidencePlace &) = default;
};

/// A photo or document as the panel shows it.
struct EvidenceItem
{
    EvidenceRow row;
    std::optional<EvidenceRow> original; ///< that `row` was made from; it stands behind it
};

/// The evidence of one place: shows it, attaches more on other threads, edits and removes.
///
/// Each file of a batch is a job of its own on the store's thread, so that answers do not wait for a hundred photos;
/// one that is refused is named in refusals() and stops none of the others.
class EvidenceDesk final : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceDesk(Workspace &workspace, QObject *parent = nullptr);
    ~EvidenceDesk() override; ///< what is not attached yet is dropped

    void setPlace(const EvidencePlace &place);
    [[nodiscard]] const EvidencePlace &place() const { return m_place; }
    [[nodiscard]] const std::vector<EvidenceItem> &items() const { return m_items; }
    [[nodiscard]] const EvidenceItem *item(EvidenceId id) const; ///< null if it is not here any more
    [[nodiscard]] ImageLoader *images() const { return m_images.get(); } ///< null until the store has answered

    // --- attaching
    void add(std::vector<EvidenceSource> sources);
    void addFiles(const QStringList &paths);
    void addFrom(const QMimeData &data); ///< dropped or pasted; a sentence if there is nothing in it
    void addPhoto(const QByteArray &jpeg); ///< taken just now
    void cancel(); ///< what is attached stays
    [[nodiscard]] bool isBusy() const { return m_total > 0; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const std::vector<EvidenceRefusal> &refusals() const { return m_refusals; }
    void forgetRefusals();

    // --- one of them
    void setCaption(EvidenceId id, const QString &caption);
    void remove(EvidenceId id); ///< into the bin; offers the way back
    void attachAlso(EvidenceId id, const QString &question); ///< the same file at another question too
    /// Makes a copy of the item's original with the edits done and attaches it beside it; an earlier copy goes into
    /// the bin. No edits: only the earlier copy goes.
    void saveEdited(EvidenceId id, const ImageEdits &edits);

Q_SIGNALS:
    void itemsChanged();
    void progressed(); ///< done(), total(), isBusy()
    void refusalsChanged();
    void imagesReady();
    void editedSaved(meyar::EvidenceId id); ///< of the new copy, or of the original

private:
    struct Attached
    {
        Changes changes;
        std::optional<Error> refused;
    };

    void reload();
    void readFiles();
    [[nodiscard]] bool mayAdd();
    [[nodiscard]] QString photoNameOfNow() const; ///< without its ending
    void show(std::vector<EvidenceRow> rows);
    void takeNext();
    void attach(const PreparedSource &source, const EvidencePlace &place);
    void settled(const QString &name, const std::optional<Error> &error);
    void refuse(const QString &name, const QString &sentence);
    void finishBatch();
    void tell(); ///< the others, of what was attached since the last time
    [[nodiscard]] bool isHere(const QByteArray &sha256, const EvidencePlace &place) const;
    [[nodiscard]] Evidence newEvidence(const EvidencePlace &place) const;

    Workspace &m_workspace;
    EvidencePlace m_place;
    std::vector<EvidenceItem> m_items;
    std::optional<evidence::Files> m_files;
    std::unique_ptr<ImageLoader> m_images;
    /// With where each goes: the person may go on to other questions meanwhile.
    std::deque<std::pair<EvidenceSource, EvidencePlace>> m_waiting;
    std::set<std::pair<QString, QByteArray>> m_taken; ///< by this batch: question and file
    std::vector<EvidenceRefusal> m_refusals;
    Changes m_untold;
    int m_done = 0;
    int m_total = 0;
    SerialExecutor m_thread; ///< reads, hashes, codes and edits
};

/// Its caption, else the name of its file, and the time of day that the camera wrote: "Exit 2, chain · 13:58".
[[nodiscard]] QString evidenceTitle(const Evidence &evidence);

} // namespace meyar::ui
