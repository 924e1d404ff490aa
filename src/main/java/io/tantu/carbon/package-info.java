/**
 * Carbon stock of forest stands by zone: methods and parameters as data, the account, its HTTP
 * answer. May use {@code measure} and what lies below it. Stock (t C) and sink (t CO2e a year) are
 * different types and are never added.
 */
package io.tantu.carbon;
