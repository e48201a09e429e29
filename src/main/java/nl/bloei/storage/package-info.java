/**
 * Safe local files. {@link nl.bloei.storage.WorkbookFile} opens and saves one workbook under a lock;
 * {@link nl.bloei.storage.Shelf} looks along many without opening them; {@link nl.bloei.storage.SettingsFile} and
 * {@link nl.bloei.storage.Log} keep what the program itself remembers, in the folders that
 * {@link nl.bloei.storage.Places} names.
 *
 * <p>Inside, four layers: {@code Json}, {@code Fields} and {@code JsonOut} know JSON and nothing of workbooks;
 * {@code WorkbookReader} and {@code WorkbookWriter} know the format of {@code docs/workbook-format.md};
 * {@code AgeEnvelope} seals what is protected, with {@link nl.bloei.storage.protection}; {@code SafeWriter} and {@code Lock}
 * know the disk, through the {@code Disk} whose every call a test can let fail.
 */
@NullMarked
package nl.bloei.storage;

import org.jspecify.annotations.NullMarked;
