// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/quicknote.h"

#include <QWidget>

#include <vector>

namespace meyar::ui {

class Button;
class Label;
class SectionHeader;

/// At the head of the side panel: how many quick notes are to be sorted, and the first of them. Hidden if there are none.
class NotesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesCard(QWidget *parent = nullptr);
    void setNotes(const std::vector<QuickNote> &notes);
    void retranslate();

Q_SIGNALS:
    void sortRequested();

private:
    SectionHeader *m_title;
    Label *m_first;
    Button *m_sort;
    int m_count = 0;
};

} // namespace meyar::ui
