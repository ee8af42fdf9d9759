// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/packchanges.h"
#include "ui/library/cellsmodel.h"

#include <QCoreApplication>
#include <QObject>

#include <optional>

namespace meyar::ui {

class Workspace;

/// Two checklists beside each other: what was added, removed, moved, reworded and changed from one to the other.
class Comparison final : public QObject
{
    Q_OBJECT

public:
    using Kind = PackChange::Kind;

    explicit Comparison(Workspace &workspace, QObject *parent = nullptr);

    void compare(const QByteArray &before, const QByteArray &after); ///< hashes of packs at hand
    void close();
    void retranslate();
    /// The pack that is most likely meant as the older one: another of the same id, else none.
    [[nodiscard]] QByteArray earlierOf(const QByteArray &hash) const;

    [[nodiscard]] bool isOpen() const { return m_after != nullptr; }
    [[nodiscard]] QByteArray before() const { return m_before ? m_before->hash : QByteArray(); }
    [[nodiscard]] QByteArray after() const { return m_after ? m_after->hash : QByteArray(); }
    [[nodiscard]] QString title() const; ///< of the later one, with its version
    [[nodiscard]] int count(std::optional<Kind> kind) const; ///< none = all
    void setFilter(std::optional<Kind> kind);
    [[nodiscard]] CellsModel &rows() { return m_rows; }
    [[nodiscard]] const PackChange *change(int row) const; ///< null if there is none

    /// As .xlsx, or as a folder of CSV files.
    void save(const QString &path);

Q_SIGNALS:
    void changed(); ///< others are compared, or none

private:
    void prepare();

    Workspace &m_workspace;
    std::shared_ptr<const Pack> m_before;
    std::shared_ptr<const Pack> m_after;
    std::vector<PackChange> m_changes;
    std::optional<Kind> m_filter;
    CellsModel m_rows;
};

} // namespace meyar::ui
