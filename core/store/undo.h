// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changelog.h"
#include "core/store/rows.h"

#include <map>

namespace meyar::store {

/// One entity's part of a step: where its registers stood before and after.
struct UndoPart
{
    struct Field
    {
        QString name;
        std::vector<Value> before; ///< values of the heads, the provisional winner last; empty = none
        std::vector<Value> after;
    };

    QByteArray document;
    quint64 type = 0;
    bool named = false;
    QByteArray entity;
    bool aliveBefore = true; ///< always true for what people cannot delete
    bool aliveAfter = true;
    QByteArray rangeBefore; ///< of a root that was deleted or brought back: digest of the whole document
    QByteArray rangeAfter;
    std::vector<Field> fields;
};

/// The steps of this laptop's people that can be taken back, for each assessment, across restarts. Local: nothing of
/// it is part of the log. A step back or forward writes new ops.
class UndoLog
{
public:
    static constexpr int keptSteps = 200;
    static constexpr qint64 joinedMs = 2 * 60 * 1000; ///< a note that is typed on within this time is one step

    UndoLog(Sql &sql, RegisterTable &registers, ChangeLog &log, const Clock &clock);

    void begin(qint64 doc, UndoKind kind);
    /// Keeps what was written since begin() as one step and drops the steps that could be redone. Nothing written, no
    /// step.
    void end();
    void cancel(); ///< after a transaction was rolled back

    [[nodiscard]] UndoState state(qint64 doc) const;
    struct Step
    {
        qint64 no = 0;
        UndoStep shown;
        std::vector<UndoPart> parts;
    };
    /// The step that undo (or redo) would take.
    [[nodiscard]] std::optional<Step> next(qint64 doc, bool redo) const;
    /// Whether everything stands as the step left it (for redo: found it).
    [[nodiscard]] bool stands(const Step &step, qint64 doc, bool redo);
    void take(const Step &step, qint64 doc, bool redo);
    void drop(const Step &step); ///< it cannot be taken any more
    /// The documents that the step writes to.
    [[nodiscard]] std::set<QByteArray> documentsOf(const Step &step) const;

private:
    void touching(const RegisterNo &where);
    [[nodiscard]] std::vector<UndoPart> recorded(); ///< what was written since begin()
    /// Whether these parts only go on typing in the note of the last step, and have become part of it.
    [[nodiscard]] bool joinLast(const std::vector<UndoPart> &parts);
    struct Place
    {
        qint64 doc = 0;
        qint64 entity = 0;
    };
    [[nodiscard]] std::optional<Place> placeOf(const UndoPart &part); ///< nothing if its document is not here
    [[nodiscard]] std::vector<Value> valuesAt(const RegisterNo &where);
    [[nodiscard]] std::map<qint64, std::vector<Value>> valuesOf(qint64 doc, qint64 entity);
    [[nodiscard]] bool isAlive(qint64 doc, qint64 entity);
    [[nodiscard]] QByteArray rangeDigest(qint64 doc);
    [[nodiscard]] bool partStands(const UndoPart &part, bool redo);
    void takePart(const UndoPart &part, bool redo);
    [[nodiscard]] QString fieldName(qint64 field);

    struct Before
    {
        bool alive = true;
        QByteArray range;
        std::map<qint64, std::vector<Value>> values; ///< of all fields of what can be deleted, else of the touched
        std::set<qint64> touched;
    };
    Sql &m_sql;
    RegisterTable &m_registers;
    ChangeLog &m_log;
    const Clock &m_clock;
    bool m_recording = false;
    qint64 m_doc = 0;
    UndoKind m_kind = UndoKind::Answer;
    std::vector<std::pair<qint64, qint64>> m_order; ///< (doc, entity) as they were touched
    std::map<std::pair<qint64, qint64>, Before> m_before;
};

/// What people delete as a whole, and bring back; other entities only have values.
[[nodiscard]] bool canBeDeleted(quint64 type);
/// Same values, whoever is the provisional winner.
[[nodiscard]] bool sameValues(std::vector<Value> a, std::vector<Value> b);

[[nodiscard]] QByteArray encodeParts(const std::vector<UndoPart> &parts);
[[nodiscard]] std::vector<UndoPart> decodeParts(const QByteArray &bytes);

} // namespace meyar::store
