/**
 * Nobody without the passphrase reads a protected workbook. {@link nl.bloei.storage.protection.AgeSeal} turns bytes into
 * an age v1 file and back, {@link nl.bloei.storage.protection.EntryKey} seals the many small entries of a journal, and
 * {@link nl.bloei.storage.protection.Strength} and {@link nl.bloei.storage.protection.PassphraseWords} help to choose a
 * {@link nl.bloei.storage.protection.Passphrase}.
 *
 * <p>All of it works on bytes in memory and knows neither files nor workbooks. No message holds a passphrase, a key or
 * anything that was sealed. Nothing here promises that a passphrase is wiped from memory: Java gives no such promise.
 */
@NullMarked
package nl.bloei.storage.protection;

import org.jspecify.annotations.NullMarked;
