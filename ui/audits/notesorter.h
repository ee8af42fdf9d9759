// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/quicknote.h"
#include "ui/audits/overlaycard.h"

#include <vector>

class QListView;
class QStandardItemModel;

namespace meyar::ui {

class Button;
class InlineError;
class Label;
class SearchField;

/// A question that a quick note can be put to.
struct NotePlace
{
    QString name; ///< in the pack
    QString code; ///< "FE-18"; may be empty
    QString text;
    QString section;
    bool isConfidential = false; ///< takes none
    QString both = {}; ///< its words in every language: what is searched
};

/// Quick notes one by one: type to find the question, Enter adds the note to it, Delete removes the note.
class NoteSorter final : public OverlayCard
{
    Q_OBJECT

public:
    explicit NoteSorter(QWidget *parent);
    void retranslate();
    void open(const std::vector<QuickNote> &notes, std::vector<NotePlace> places);
    void setNotes(const std::vector<QuickNote> &notes); ///< after a change; closes when none is left

Q_SIGNALS:
    void sorted(QuickNoteId note, const QString &question);
    void removed(QuickNoteId note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showNote();
    void search();
    void put();
    void skip();
    void removeNote();
    [[nodiscard]] const QuickNote *note() const;

    std::vector<QuickNote> m_notes;
    std::vector<NotePlace> m_places;
    size_t m_at = 0;
    QuickNoteId m_shown;
    Label *m_title;
    Label *m_text;
    Label *m_when;
    SearchField *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    Label *m_none;
    InlineError *m_problem;
    Button *m_remove;
    Button *m_later;
    Button *m_put;
};

/// The places in the order in which they fit: by what was typed, or, as long as nothing is, by the note's own words.
/// Those that do not have what was typed are left out.
[[nodiscard]] std::vector<NotePlace> fittingPlaces(const std::vector<NotePlace> &places, const QString &typed,
                                                   const QString &note);

} // namespace meyar::ui
