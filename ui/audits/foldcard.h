// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

class QHBoxLayout;

namespace meyar::ui {

class IconButton;

/// A card whose head stays and whose content folds away. The chevron turns it; so can the page's
/// key.
class FoldCard final : public Card
{
    Q_OBJECT

public:
    explicit FoldCard(QWidget *parent = nullptr);
    [[nodiscard]] QHBoxLayout *head() const { return m_head; } ///< after the chevron
    void setContent(QWidget *content);
    void setFoldable(bool foldable); ///< false: no chevron, its place stays
    void setName(const QString &name); ///< of the chevron, for screen readers
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    QHBoxLayout *m_head;
    IconButton *m_chevron;
    QWidget *m_content = nullptr;
    bool m_open = true;
};

} // namespace meyar::ui
