// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/cell.h"
#include "core/store/entities.h"

// Private to core/publish: which lists of the store become which tables. docs/office.md has what is left out and why.
namespace meyar::office {

struct ListColumn
{
    const char *field; ///< in the store's list
    CellKind kind = CellKind::Text;
    const char *name = nullptr; ///< in the office's table, where that differs
    bool isWording = false; ///< free text in which people may be named: null unless it is asked for

    [[nodiscard]] const char *target() const { return name ? name : field; }
};

/// A list that is copied field by field. Every table begins with the document (of an assessment:
/// `assessment`), then, of other documents, the owner (`ownerName`: which site or cohort), then the row's own key.
struct ListTable
{
    EntityType type;
    const char *name; ///< of the table in the schema meyar
    const char *ownerName; ///< null in the registry's tables
    std::vector<const char *> keys; ///< one: a UUID. Several: the parts of a name between slashes; of a month, a date
    std::vector<ListColumn> columns;
};

[[nodiscard]] const std::vector<ListTable> &listTables();

struct OfficeColumn
{
    std::string name;
    const char *type; ///< PostgreSQL's
};

/// A table in the schema meyar.
struct OfficeTable
{
    std::string name;
    std::vector<OfficeColumn> columns;
    size_t keyColumns = 0; ///< the first so many are the primary key
    bool isOfDocuments = true; ///< the first column is the document that the rows belong to
};

/// Every table but the one with the schema's version. Those of documents: of the lists, in their order, then those that
/// are made (change, assessment, answer, standing, site_fact). Then those of packs.
[[nodiscard]] const std::vector<OfficeTable> &officeTables();
[[nodiscard]] const OfficeTable &officeTable(const std::string &name); ///< must be there

} // namespace meyar::office
