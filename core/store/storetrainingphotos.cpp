// SPDX-License-Identifier: GPL-3.0-or-later
// Photos of a cohort: each place, before or after of a project or an action point, has one row of evidence in the
// cohort's own document, so that the file travels, is asked for and can be removed for good as any other evidence.
#include "core/store/figuresdocument.h"
#include "core/store/parts.h"
#include "core/training/cohort.h"

#include <QUuid>

namespace meyar {

using namespace Qt::StringLiterals;
using store::textOrNull;

namespace {

EntityType typeOf(CohortPart part)
{
    if (part != CohortPart::Project && part != CohortPart::ActionPoint) {
        throw store::Failure{{Error::Code::BadArgument, {u"photo"_s, u"part"_s, u"a project or an action point"_s}}};
    }
    return part == CohortPart::Project ? EntityType::Project : EntityType::ActionPoint;
}

QString fieldOf(const CohortPhotoPlace &place)
{
    return place.isAfter ? u"photo_after"_s : u"photo_before"_s;
}

/// The row of evidence of a place.
QByteArray keyOf(const CohortPhotoPlace &place)
{
    return QUuid::createUuidV5(place.row, fieldOf(place)).toRfc4122();
}

/// The document of a place that is there; throws if it is not.
qint64 documentOf(Store::Parts &parts, CohortId id, const CohortPhotoPlace &place)
{
    const qint64 doc = parts.sql.number("SELECT no FROM doc WHERE id=?", store::cohortDocument(id));
    const EntityType type = typeOf(place.part);
    const qint64 row = doc == 0 ? 0 : parts.registers.knownEntityNo(doc, static_cast<quint64>(type), false, place.row.toRfc4122());
    if (row == 0 || parts.isDeleted(doc, type, place.row.toRfc4122())) {
        throw store::Failure{{Error::Code::NotFound, {u"entry"_s, place.row.toString(QUuid::WithoutBraces)}}};
    }
    return doc;
}

Changes trainingChanged()
{
    Changes changes;
    changes.training = true;
    return changes;
}

} // namespace

Result<Changes> Store::attach(CohortId id, const CohortPhotoPlace &place, const QByteArray &bytes, const QString &name)
{
    // Asked before the copy, so that a refusal leaves no file that no row names.
    if (const auto there = m_parts->reading([&] { return documentOf(*m_parts, id, place); }); !there) {
        return failAs(there);
    }
    const Result<evidence::FileFacts> facts = evidence::fileFacts(bytes, name);
    if (!facts || facts->pixels.isEmpty()) {
        return facts ? fail(Error::Code::NotEvidence, {name}) : failAs(facts);
    }
    const Result<evidence::Intake> intake = m_parts->evidence.put(bytes, name);
    const Result<> wanted = intake ? refuseRedacted(intake->sha256, name) : failAs(intake);
    if (!wanted) {
        return failAs(wanted);
    }
    return m_parts->writing([&] {
        const qint64 doc = documentOf(*m_parts, id, place);
        m_parts->undo.begin(doc, UndoKind::Training);
        m_parts->setAll(doc, EntityType::Evidence, keyOf(place), false,
                        {{u"sha256"_s, Value(intake->sha256)},
                         {u"size"_s, Value(intake->size)},
                         {u"type"_s, Value(evidence::mimeType(intake->facts.kind))},
                         {u"name"_s, textOrNull(name)},
                         {u"width"_s, Value(qint64(intake->facts.pixels.width()))},
                         {u"height"_s, Value(qint64(intake->facts.pixels.height()))}});
        m_parts->revive(doc, EntityType::Evidence, keyOf(place));
        m_parts->setAll(doc, typeOf(place.part), place.row.toRfc4122(), false,
                        {{fieldOf(place), Value(QString::fromLatin1(intake->sha256.toHex()))}});
        m_parts->undo.end();
        return trainingChanged();
    });
}

Result<Changes> Store::removePhoto(CohortId id, const CohortPhotoPlace &place)
{
    return m_parts->writing([&] {
        const qint64 doc = documentOf(*m_parts, id, place);
        m_parts->undo.begin(doc, UndoKind::Training);
        if (m_parts->registers.knownEntityNo(doc, static_cast<quint64>(EntityType::Evidence), false, keyOf(place)) != 0
            && !m_parts->isDeleted(doc, EntityType::Evidence, keyOf(place))) {
            m_parts->remove(doc, EntityType::Evidence, keyOf(place), u"evidence"_s);
        }
        m_parts->setAll(doc, typeOf(place.part), place.row.toRfc4122(), false, {{fieldOf(place), Value()}});
        m_parts->undo.end();
        return trainingChanged();
    });
}

} // namespace meyar
