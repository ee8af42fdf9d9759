// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translation.h"
#include "core/store/rows.h"
#include "ui/bin/binmodel.h"

#include <QObject>

namespace meyar::ui {

class Workspace;

/// What was deleted, and putting it back. Nothing is ever purged here.
class BinController final : public QObject
{
    Q_OBJECT

public:
    explicit BinController(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] BinModel &model() { return m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    void load(); ///< and follows every change from then on
    void retranslate();
    void putBack(int row); ///< with the values it had; offers to delete it again

Q_SIGNALS:
    void loaded();

private:
    void prepare();
    [[nodiscard]] BinLine lineOf(const BinRow &row) const;
    [[nodiscard]] QString kindOf(EntityType type) const;

    Workspace &m_workspace;
    Translation m_words;
    BinModel m_model;
    std::vector<BinRow> m_rows;
    bool m_wanted = false;
    bool m_loaded = false;
};

} // namespace meyar::ui
