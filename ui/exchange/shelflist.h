// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchangelines.h"

#include <QWidget>

class QVBoxLayout;

namespace meyar::ui {

class SectionHeader;

/// The bundles that wait because nobody vouches for the sender: who, why, and the key words to
/// compare by voice. Throwing one away takes two clicks on the same button.
class ShelfList final : public QWidget
{
    Q_OBJECT

public:
    explicit ShelfList(QWidget *parent = nullptr);
    void setLines(const std::vector<ShelfLine> &lines); ///< none hides the list
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void accepted(const QByteArray &id);
    void discarded(const QByteArray &id);

private:
    void rebuild();
    QWidget *cardOf(const ShelfLine &line);

    SectionHeader *m_head;
    QVBoxLayout *m_cards;
    QWidget *m_box = nullptr;
    std::vector<ShelfLine> m_lines;
};

} // namespace meyar::ui
