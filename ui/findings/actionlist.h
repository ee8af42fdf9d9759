// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/findings/findinglines.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class ActionCard;
class Button;
class Label;
class SectionHeader;

/// The actions of the open finding, one card each, and the way to a further one.
class ActionList final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionList(QWidget *parent = nullptr);
    void clear();
    /// Cards of known actions stay as they are folded; the field being edited is left alone.
    void setDetail(const FindingDetail &detail);
    void setKindWords(const QStringList &words);
    void addDraft(const ActionLine &line); ///< unfolded, to be agreed
    /// An action that was begun and not agreed is not lost when the panel goes on: it is agreed
    /// then.
    void keepDraft();
    void verify(ActionId id, const QString &person, QDate today);
    void showRefusal(ActionId id, const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void edited(const meyar::CorrectiveAction &action);
    void doneRequested(meyar::ActionId id);
    void returnRequested(meyar::ActionId id);
    void verificationRequested(meyar::ActionId id);
    void verified(meyar::ActionId id, const QString &by, QDate on, const QString &note);
    void removalRequested(meyar::ActionId id);
    void actionRequested();
    void unfolded(QWidget *card); ///< it should be seen

private:
    ActionCard *makeCard();
    [[nodiscard]] ActionCard *card(ActionId id) const;
    void drop(ActionCard *card);
    void showNote();

    QStringList m_kindWords;
    bool m_isClosed = false;
    SectionHeader *m_head;
    Button *m_add;
    Label *m_note;
    QVBoxLayout *m_column;
    std::vector<ActionCard *> m_cards;
    QPointer<ActionCard> m_draft;
};

} // namespace meyar::ui
